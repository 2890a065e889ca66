import { createDeflateRaw, gzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, it } from "vitest";
import { reading } from "../testing/reading.ts";
import { read } from "./read.ts";

it.each([
  ["people.csv.gz", "people.csv"],
  ["backup.tgz", "backup.tar"],
  ["UPPER.GZ", "UPPER"],
  ["no ending", "no ending"],
  ["", "content"],
])("calls what is in %s %s", async (name, inner) => {
  expect((await reading(read, gzipSync("text"), { name })).members).toEqual([[inner, "text"]]);
});

it("reads members one after the other, and padding, for any chunks", async () => {
  const content = Buffer.concat([
    gzipSync("one "),
    gzipSync(""),
    gzipSync("two ".repeat(50_000)),
    gzipSync("three"),
    Buffer.alloc(512),
  ]);
  for (const chunks of [[content.length], [1], [65_536]]) {
    expect(await reading(read, content, { chunks })).toEqual({
      blocks: [],
      members: [["file", `one ${"two ".repeat(50_000)}three`]],
      omissions: [],
    });
  }
});

it("reads headers with all that may be in them", async () => {
  const plain = gzipSync("text");
  const header = Buffer.from([
    0x1f, 0x8b, 8, 0x1e, 0, 0, 0, 0, 0, 3, 4, 0, 1, 2, 3, 4, 0x6e, 0x61, 0x6d, 0x65, 0, 0x68, 0x69, 0, 0xaa, 0xbb,
  ]);
  expect((await reading(read, Buffer.concat([header, plain.subarray(10)]))).members).toEqual([["file", "text"]]);
});

it("keeps what was read of a file cut short", async () => {
  const content = gzipSync(Array.from({ length: 20_000 }, (_, at) => `line ${at * 7919}\n`).join(""));
  for (const length of [12, 30, 1000, 20_000, content.length - 9, content.length - 1]) {
    const [[, text] = ["", ""]] = (await reading(read, content.subarray(0, length), { chunks: [777] })).members;
    expect(text).toMatch(/^(?:line \d+\n)*(?:l?i?n?e? ?\d*)\(truncated\)$/);
    if (length > 1000) expect(text.length).toBeGreaterThan(length);
  }
});

it("keeps what was read of a small file that is damaged", async () => {
  const parts = Array.from({ length: 8 }, (_, at) => `part ${at} a${at}@example.com\n`.repeat(90));
  const deflate = createDeflateRaw();
  const packed: Buffer[] = [];
  deflate.on("data", (chunk: Buffer) => packed.push(chunk));
  for (const part of parts) {
    deflate.write(part);
    await new Promise<void>((resolve) => deflate.flush(resolve));
  }
  const broken = Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]), ...packed, Buffer.from([7, 7, 7])]); // a block of type 3
  const [[, text] = ["", ""]] = (await reading(read, broken)).members;
  expect(text).toMatch(/\(malformed\)$/);
  expect(text.length).toBeGreaterThan(parts.join("").length - 64);
});

it("tells a checksum that does not fit, after all content", async () => {
  const content = gzipSync("text");
  content[content.length - 5] = (content[content.length - 5] ?? 0) ^ 1;
  expect((await reading(read, content)).members).toEqual([["file", "text(malformed)"]]);
});

it("tells garbage after the last member", async () => {
  expect(await reading(read, Buffer.concat([gzipSync("text"), Buffer.from("garbage")]))).toEqual({
    blocks: [],
    members: [["file", "text"]],
    omissions: ["malformed: Bytes from 24 on belong to nothing and were not read."],
  });
});

it("cuts a bomb at the same byte however it arrives", async () => {
  const content = gzipSync(Buffer.alloc(30 << 20));
  const whole = await reading(read, content, { limits: { ratio: 50 } });
  expect(whole.members[0]?.[1]).toMatch(/\(limit_ratio\)$/);
  for (const chunks of [[1000], [65_537]])
    expect(await reading(read, content, { chunks, limits: { ratio: 50 } })).toEqual(whole);
});

it("gives back what was compressed, for any chunks", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ maxLength: 300 }), { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 1, max: 50 }),
      async (parts, chunk) => {
        const content = Buffer.concat(parts.map((part) => gzipSync(part)));
        const text = Buffer.from(parts.join("")).toString();
        expect((await reading(read, content, { chunks: [chunk] })).members).toEqual([["file", text]]);
      },
    ),
    { numRuns: 60 },
  );
});
