import { brotliCompressSync, crc32, zstdCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { recognise } from "../recognise.ts";
import { formats } from "../registry.ts";
import { sampleContent, samples } from "../testing/compressed-samples.ts";
import { makeZ } from "../testing/make-z.ts";
import { reading } from "../testing/reading.ts";
import type { Delivery, Reading } from "../testing/reading.ts";

function read(format: string, content: Uint8Array, delivery: Delivery = {}): Promise<Reading> {
  const reader = formats.find(({ id }) => id === format);
  if (reader === undefined) throw new Error(`There is no ${format}.`);
  return reading((input) => reader.read(input), content, { limits: { ratio: 1_000_000 }, ...delivery });
}

// An lzip file is an LZMA stream with another header and a trailer.
function lzip(content: "small" | "large"): Buffer {
  const { base64 } = samples.find((each) => each.format === "lzma" && each.content === content)!;
  const stream = Buffer.from(base64, "base64").subarray(13);
  const plain = Buffer.from(sampleContent[content]);
  const trailer = Buffer.alloc(20);
  trailer.writeUInt32LE(crc32(plain), 0);
  trailer.writeBigUInt64LE(BigInt(plain.length), 4);
  trailer.writeBigUInt64LE(BigInt(stream.length + 26), 12);
  return Buffer.concat([Buffer.from("LZIP\x01\x17", "latin1"), stream, trailer]);
}

const files = [
  ...samples.map(({ format, content, base64 }) => ({ format, content, bytes: Buffer.from(base64, "base64") })),
  { format: "lzip", content: "small" as const, bytes: lzip("small") },
  { format: "lzip", content: "large" as const, bytes: lzip("large") },
  { format: "compress", content: "large" as const, bytes: Buffer.from(makeZ(Buffer.from(sampleContent.large))) },
  { format: "brotli", content: "small" as const, bytes: brotliCompressSync(sampleContent.small) },
  { format: "brotli", content: "large" as const, bytes: brotliCompressSync(sampleContent.large) },
  { format: "zstd", content: "small" as const, bytes: zstdCompressSync(sampleContent.small) },
];

describe.each(files)("$format of $content content", ({ format, content, bytes }) => {
  it("is recognised by its bytes, or by its name where they do not tell", () => {
    const found = recognise(bytes, format === "brotli" ? "x.br" : format === "lzma" ? "x.lzma" : "x.txt");
    expect("reader" in found ? found.reader.id : found).toEqual(format);
  });

  it("gives back what was compressed, for any chunks", async () => {
    for (const chunks of [[bytes.length], [1], [1000]]) {
      if (chunks[0] === 1 && bytes.length > 10_000) continue;
      const found = await read(format, bytes, { chunks });
      expect(found.members[0]?.[1] === sampleContent[content]).toEqual(true);
      expect([found.omissions, found.error]).toEqual([[], undefined]);
    }
  });

  it("gives what there is of it where it is cut short, and says so", async () => {
    if (format === "compress")
      return expect((await read(format, bytes.subarray(0, 40))).members[0]?.[1]).toMatch(/^0 Zo|^The/);
    for (const length of [Math.floor(bytes.length / 2), bytes.length - 3]) {
      const [[, text] = ["", ""]] = (await read(format, bytes.subarray(0, length))).members;
      expect(text.slice(-11)).toEqual("(truncated)");
      expect(sampleContent[content].startsWith(text.slice(0, -"(truncated)".length).replace(/\uFFFD+$/, ""))).toEqual(
        true,
      );
    }
  });

  it("ends in a typed way however it is damaged", async () => {
    for (let at = 0; at < 30; at++) {
      const damaged = Buffer.from(bytes);
      const place = 4 + Math.floor(((damaged.length - 5) * at) / 30);
      damaged[place] = (damaged[place] ?? 0) ^ (1 << (at % 8));
      const { members, omissions, error } = await read(format, damaged, {
        limits: { bytes: 8 << 20, ratio: 1_000_000 },
      });
      const isWhole = members[0]?.[1] === sampleContent[content];
      const ending = /\((?:malformed|truncated|unsupported_format|limit_bytes|limit_ratio)\)$/.test(
        members[0]?.[1].slice(-20) ?? "",
      );
      // Of these three nothing but what they unpack to tells of damage.
      expect([
        isWhole ||
          ending ||
          omissions.length > 0 ||
          ["lzma", "brotli", "compress"].includes(format) ||
          content === "small",
        error,
      ]).toEqual([true, undefined]);
    }
  });

  it("is cut at the byte limit", async () => {
    const { members } = await read(format, bytes, { limits: { bytes: 500, ratio: 1_000_000 } });
    expect(members[0]?.[1]).toEqual(`${Buffer.from(sampleContent[content]).subarray(0, 500).toString()}(limit_bytes)`);
  });
});

it.each(["bzip2", "xz", "zstd", "lz4", "lzip"])("reads %s files put one after the other", async (format) => {
  const bytes = files.find((each) => each.format === format && each.content === "small")!.bytes;
  expect((await read(format, Buffer.concat([bytes, bytes, bytes]))).members[0]?.[1]).toEqual(
    sampleContent.small.repeat(3),
  );
});

it.each(["bzip2", "xz", "zstd", "lz4", "lzip", "lzma", "brotli"])("tells what stands after %s", async (format) => {
  const bytes = files.find((each) => each.format === format && each.content === "small")!.bytes;
  const found = await read(format, Buffer.concat([bytes, Buffer.from("something else, a@example.com")]));
  expect(found.members[0]?.[1]).toEqual(sampleContent.small);
  expect(found.omissions).toEqual([`malformed: Bytes from ${bytes.length} on belong to nothing and were not read.`]);
});

it.each([
  ["a.tar.bz2", "bzip2", "a.tar"],
  ["a.tbz2", "bzip2", "a.tar"],
  ["a.txz", "xz", "a.tar"],
  ["a.csv.zst", "zstd", "a.csv"],
  ["a.csv.lz4", "lz4", "a.csv"],
])("calls what is in %s by its name", async (name, format, inner) => {
  const bytes = files.find((each) => each.format === format && each.content === "small")!.bytes;
  expect((await read(format, bytes, { name })).members[0]?.[0]).toEqual(inner);
});
