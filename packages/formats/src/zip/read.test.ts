import { crc32, deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { sampleContent, samples } from "../testing/compressed-samples.ts";
import { makeZip } from "../testing/make-zip.ts";
import type { ZipMember } from "../testing/make-zip.ts";
import { limits, reading } from "../testing/reading.ts";
import type { Delivery, Reading } from "../testing/reading.ts";
import { read } from "./read.ts";

const two: readonly ZipMember[] = [
  { name: "a.txt", content: "one a@example.com" },
  { name: "folder/", content: "", method: 0 },
  { name: "folder/ü 你.txt", content: "two", method: 0 },
];

const both = [
  ["a.txt", "one a@example.com"],
  ["folder/ü 你.txt", "two"],
];

function sampled(format: string): Buffer {
  return Buffer.from(samples.find((each) => each.format === format && each.content === "small")!.base64, "base64");
}

/** Both ways in: by the directory, and by local headers as where the directory is missing. */
async function bothWays(archive: Buffer, delivery: Delivery = {}): Promise<Reading[]> {
  const directory = archive.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  const cut = archive.subarray(0, directory + 8);
  return [await reading(read, archive, { ...delivery, random: true }), await reading(read, cut, delivery)];
}

describe("a plain archive", () => {
  it.each([
    ["from any place", { random: true }],
    ["as a stream", {}],
    ["byte by byte", { chunks: [1] }],
  ])("is read %s", async (_, delivery) => {
    expect(await reading(read, makeZip(two), delivery)).toEqual({ blocks: [], members: both, omissions: [] });
  });

  it("is read without its directory", async () => {
    for (const found of await bothWays(makeZip(two))) expect(found.members).toEqual(both);
  });

  it.each([
    ["a comment that holds the end's own signature", { comment: "PK\x05\x06 and more than twenty-two bytes of it" }],
    ["a program before it", { before: "#!/bin/sh\nexit 0\n" }],
    ["a zip64 end", { zip64: true }],
  ])("may have %s", async (_, options) => {
    expect((await reading(read, makeZip(two, options), { random: true })).members).toEqual(both);
  });

  it("may be empty", async () => {
    expect(await reading(read, makeZip([]), { random: true })).toEqual({ blocks: [], members: [], omissions: [] });
  });

  it("gives random access to stored members", async () => {
    const archive = makeZip([{ name: "x", content: "0123456789", method: 0 }]);
    const { inputOf } = await import("../testing/reading.ts");
    for await (const item of read(inputOf(archive, { random: true }))) {
      if (!("kind" in item) || item.kind !== "embedded" || item.read === undefined)
        throw new Error("It is one stored member.");
      expect(Buffer.from(await item.read(3, 4)).toString()).toEqual("3456");
      expect(Buffer.from(await item.read(8, 40)).toString()).toEqual("89");
    }
  });
});

describe("members", () => {
  it("with sizes after their data are read either way", async () => {
    const archive = makeZip([
      { name: "a", content: "first ".repeat(9000), flags: 0x808 },
      { name: "b", content: "second", flags: 0x808 },
      { name: "c", content: "third", method: 0 },
    ]);
    for (const found of await bothWays(archive)) {
      expect(found.members).toEqual([
        ["a", "first ".repeat(9000)],
        ["b", "second"],
        ["c", "third"],
      ]);
    }
  });

  it("with zip64 sizes are read either way", async () => {
    for (const found of await bothWays(
      makeZip([
        { name: "a", content: "wide", isWide: true },
        { name: "b", content: "x" },
      ]),
    )) {
      expect(found.members).toEqual([
        ["a", "wide"],
        ["b", "x"],
      ]);
    }
  });

  it("that are encrypted are told, and the rest is read", async () => {
    const archive = makeZip([
      { name: "secret", content: "x", flags: 1 },
      { name: "aes", content: "y", method: 99 },
      { name: "b", content: "z" },
    ]);
    for (const found of await bothWays(archive)) {
      expect(found.members).toEqual([
        ["secret", "(encrypted)"],
        ["aes", "(encrypted)"],
        ["b", "z"],
      ]);
    }
  });

  it.each([
    ["bzip2", 12, (): Buffer => sampled("bzip2")],
    [
      "LZMA",
      14,
      (): Buffer =>
        Buffer.concat([Buffer.from([9, 20, 5, 0]), sampled("lzma").subarray(0, 5), sampled("lzma").subarray(13)]),
    ],
    ["zstd", 93, (): Buffer => sampled("zstd")],
    ["xz", 95, (): Buffer => sampled("xz")],
  ])("compressed by %s are read", async (_, method, packed) => {
    const plain = Buffer.from(sampleContent.small);
    const archive = makeZip([
      { name: "a", content: packed(), method, crc: crc32(plain), size: plain.length, flags: method === 14 ? 2 : 0 },
      { name: "b", content: "z" },
    ]);
    for (const found of await bothWays(archive)) {
      expect(found.members).toEqual([
        ["a", sampleContent.small],
        ["b", "z"],
      ]);
    }
  });

  it("compressed by what cannot be read are told", async () => {
    for (const found of await bothWays(
      makeZip([
        { name: "a", content: "x", method: 98 },
        { name: "b", content: "z" },
      ]),
    )) {
      expect(found.members).toEqual([
        ["a", "(unsupported_format)"],
        ["b", "z"],
      ]);
    }
  });

  it("keep their names, made safe to show; nothing is ever written to them", async () => {
    const names = ["../../etc/passwd", "/abs", "C:\\x", "a\x1b[31mb", "x\u202egnp.exe", "a\nb", ""];
    const found = await reading(read, makeZip(names.map((name) => ({ name, content: "x" }))), { random: true });
    expect(found.members.map(([name]) => name)).toEqual([
      "../../etc/passwd",
      "/abs",
      "C:\\x",
      "a\\u{1b}[31mb",
      "x\\u{202e}gnp.exe",
      "a\\u{a}b",
      "",
    ]);
  });

  it("in code page 437 have their names told so", async () => {
    const found = await reading(read, makeZip([{ name: Uint8Array.of(0x81, 0x2e, 0x74), content: "x", flags: 0 }]));
    expect(found.members).toEqual([["ü.t", "x"]]);
  });
});

describe("damage", () => {
  it("of content is told after what could be read", async () => {
    for (const found of await bothWays(
      makeZip([
        { name: "a", content: "text", crc: 1 },
        { name: "b", content: "z" },
      ]),
    )) {
      expect(found.members).toEqual([
        ["a", "text(malformed)"],
        ["b", "z"],
      ]);
    }
  });

  it("of sizes does not hide content", async () => {
    for (const found of await bothWays(
      makeZip([
        { name: "a", content: "long ".repeat(50), size: 3 },
        { name: "b", content: "z" },
      ]),
    )) {
      expect(found.members).toEqual([
        ["a", "long ".repeat(50)],
        ["b", "z"],
      ]);
    }
  });

  it("by truncation leaves what came before", async () => {
    const archive = makeZip([
      { name: "a", content: "first" },
      { name: "b", content: "second".repeat(100), method: 0 },
    ]);
    const found = await reading(read, archive.subarray(0, 200), { random: true });
    expect(found.members[0]).toEqual(["a", "first"]);
    expect(found.members[1]).toEqual(["b", expect.stringMatching(/^(?:second)+s?e?c?o?n?\(truncated\)$/)]);
    expect(found.error).toEqual("truncated");
  });

  it("by garbage between members is told", async () => {
    const archive = makeZip([{ name: "a", content: "first" }]);
    const directory = archive.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    const found = await reading(read, Buffer.concat([archive.subarray(0, directory), Buffer.from("garbage here")]));
    expect([found.members, found.error]).toEqual([[["a", "first"]], "malformed"]);
  });
});

describe("bombs", () => {
  const bomb = Buffer.alloc(20 << 20);

  it("are cut at the ratio, exactly, and told", async () => {
    const packed = deflateRawSync(bomb).length;
    const archive = makeZip([
      { name: "bomb", content: bomb },
      { name: "b", content: "z" },
    ]);
    const found = await reading(read, archive, { random: true, limits: { ratio: 100 } });
    expect(found.members[0]?.[1].length).toEqual(Math.max(1 << 20, packed * 100) + "(limit_ratio)".length);
    expect(found.members[1]).toEqual(["b", "z"]);
  });

  it("are cut at the byte limit", async () => {
    for (const found of await bothWays(
      makeZip([
        { name: "a", content: bomb },
        { name: "b", content: "z" },
      ]),
      { limits: { bytes: 5_000_000 } },
    )) {
      expect(found.members.map(([, text]) => [text.length, text.slice(-13)])).toEqual([
        [5_000_013, "(limit_bytes)"],
        [1, "z"],
      ]);
    }
  });

  it("that use the same bytes again and again are told", async () => {
    const archive = makeZip([{ name: "a", content: "x".repeat(1000) }]);
    const directory = archive.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    const entry = archive.subarray(directory, archive.length - 22);
    const end = Buffer.from(archive.subarray(-22));
    end.writeUInt32LE(entry.length * 50, 12);
    const found = await reading(
      read,
      Buffer.concat([archive.subarray(0, directory), ...Array.from({ length: 50 }, () => entry), end]),
      { random: true },
    );
    expect(found.members).toHaveLength(50);
    expect(found.members[0]).toEqual(["a", "x".repeat(1000)]);
    expect(found.members.slice(1).every(([, text]) => text === "(malformed)")).toEqual(true);
  });

  it("of members are cut at the limit", async () => {
    const archive = makeZip(Array.from({ length: 30 }, (_, at) => ({ name: `${at}`, content: "x" })));
    for (const found of await bothWays(archive, { limits: { ...limits, members: 10 } })) {
      expect([found.members.length, found.error]).toEqual([10, "limit_members"]);
    }
  });
});
