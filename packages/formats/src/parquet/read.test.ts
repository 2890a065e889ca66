import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from "node:zlib";
import { parquetWriteBuffer } from "hyparquet-writer";
import { describe, expect, it } from "vitest";
import { recognise } from "../recognise.ts";
import { cells, reading } from "../testing/reading.ts";
import { read } from "./read.ts";

type Options = Parameters<typeof parquetWriteBuffer>[0];

const columnData: Options["columnData"] = [
  { name: "email", data: ["ann@example.com", "bo@example.com", null], type: "STRING" },
  { name: "born", data: [new Date("1980-01-02T00:00:00Z"), new Date("1990-03-04T05:06:07Z"), null], type: "TIMESTAMP" },
  { name: "id", data: [1n, 9007199254740993n, 3n], type: "INT64" },
  { name: "score", data: [0.1, 2, -3.5], type: "DOUBLE" },
  { name: "ok", data: [true, false, true], type: "BOOLEAN" },
];

const whole = [
  ["email", "ann@example.com", "row 1 > email"],
  ["born", "1980-01-02", "row 1 > born"],
  ["id", "1", "row 1 > id"],
  ["score", "0.1", "row 1 > score"],
  ["ok", "true", "row 1 > ok"],
  ["email", "bo@example.com", "row 2 > email"],
  ["born", "1990-03-04T05:06:07.000Z", "row 2 > born"],
  ["id", "9007199254740993", "row 2 > id"],
  ["score", "2", "row 2 > score"],
  ["ok", "false", "row 2 > ok"],
  ["id", "3", "row 3 > id"],
  ["score", "-3.5", "row 3 > score"],
  ["ok", "true", "row 3 > ok"],
];

function made(options: Partial<Options> = {}): Uint8Array {
  return new Uint8Array(parquetWriteBuffer({ columnData, ...options }));
}

/** A block of literals alone, as LZ4 and Snappy allow. */
function lz4Literals(bytes: Uint8Array): Uint8Array {
  const lengths =
    bytes.length < 15
      ? [bytes.length << 4]
      : [0xf0, ...Array.from({ length: Math.floor((bytes.length - 15) / 255) }, () => 255), (bytes.length - 15) % 255];
  return Uint8Array.from([...lengths, ...bytes]);
}

function inHadoopFrame(bytes: Uint8Array): Uint8Array {
  const block = lz4Literals(bytes);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(bytes.length, 0);
  frame.writeUInt32BE(block.length, 4);
  return Buffer.concat([frame, block]);
}

describe("a table", () => {
  it("gives its rows, each column under its name", async () => {
    const found = await reading(read, made(), { random: true });
    expect(found.blocks.flatMap(({ cells: list = [] }) => list)).toEqual(whole);
    expect([found.omissions, found.error]).toEqual([[], undefined]);
  });

  it("is read the same where it can only be streamed, and from many row groups", async () => {
    expect((await reading(read, made(), { chunks: [13] })).blocks[0]?.cells).toEqual(whole);
    expect((await reading(read, made({ rowGroupSize: 1 }), { random: true })).blocks[0]?.cells).toEqual(whole);
  });

  it.each([
    ["SNAPPY", undefined],
    ["UNCOMPRESSED", undefined],
    ["GZIP", gzipSync],
    ["GZIP", deflateSync],
    ["BROTLI", brotliCompressSync],
    ["ZSTD", zstdCompressSync],
    ["LZ4_RAW", lz4Literals],
    ["LZ4", lz4Literals],
    ["LZ4", inHadoopFrame],
  ] as const)("is read compressed by %s", async (codec, compress) => {
    const file = made({
      codec,
      ...(compress === undefined
        ? {}
        : { compressors: { [codec]: (bytes: Uint8Array) => new Uint8Array(compress(bytes)) } }),
    });
    expect((await reading(read, file, { random: true })).blocks[0]?.cells).toEqual(whole);
  });

  it("gives what lies inside values by its path", async () => {
    const nested: Options["columnData"] = [
      { name: "doc", data: [{ name: "Ann", phones: ["555 0100", "555 0101"] }, { "cy@example.com": 1 }], type: "JSON" },
    ];
    expect(cells(await reading(read, made({ columnData: nested }), { random: true })).map(([label]) => label)).toEqual([
      "doc",
      "doc",
    ]);
  });

  it("gives bytes as text, or as files where they are that", async () => {
    const data = [new TextEncoder().encode("ann@example.com"), new Uint8Array(gzipSync("inside"))];
    const found = await reading(read, made({ columnData: [{ name: "raw", data, type: "BYTE_ARRAY" }] }), {
      random: true,
    });
    expect(cells(found)).toEqual([["raw", "ann@example.com"]]);
    expect(found.members.map(([name]) => name)).toEqual(["row 2/raw"]);
  });
});

describe("hostile files", () => {
  it("cut short have no footer and are told so", async () => {
    const file = made();
    for (let at = 4; at < file.length; at += 100) {
      const { error, blocks } = await reading(read, file.subarray(0, at), { random: true });
      expect([at, error, blocks]).toEqual([at, "truncated", []]);
    }
  });

  // Bits of levels and of dictionary indexes are left out: what they make the decoder do is what it is isolated for.
  it("with bits turned end typed", async () => {
    const plain = columnData.map((column) => ({
      ...column,
      data: Array.from(column.data).slice(0, 2),
      nullable: false,
    }));
    const file = made({ columnData: plain });
    for (let at = 0; at < file.length; at += 3) {
      const turned = Uint8Array.from(file);
      turned[at] = (turned[at] ?? 0) ^ (1 << (at % 8));
      const { error = "none" } = await reading(read, turned, { random: true });
      expect([at, error]).toEqual([
        at,
        expect.stringMatching(/^(?:none|malformed|truncated|unsupported_format|limit_cells)$/),
      ]);
    }
  });

  it("with a damaged column give the others", async () => {
    const file = made({
      codec: "GZIP",
      compressors: { GZIP: (bytes) => new Uint8Array(gzipSync(bytes)) },
      statistics: false,
    });
    const at = Buffer.from(file).indexOf(Buffer.from([0x1f, 0x8b]));
    file.fill(0xff, at + 2, at + 20);
    const found = await reading(read, file, { random: true });
    expect(found.blocks[0]?.cells).toEqual(whole.filter(([label]) => label !== "email"));
    expect(found.omissions).toEqual([
      "malformed: 1 of 5 columns could not be read in whole: Its footer or its pages do not fit together.",
    ]);
  });

  it("whose pages unpack to more than they say are not unpacked further", async () => {
    const bomb = new Uint8Array(brotliCompressSync(Buffer.alloc(64 << 20)));
    const file = made({ codec: "BROTLI", compressors: { BROTLI: () => bomb } });
    expect((await reading(read, file, { random: true })).error).toEqual("malformed");
  });

  it("with an encrypted footer are told so", async () => {
    expect((await reading(read, Buffer.from("PARE............PARE"), { random: true })).error).toEqual("encrypted");
  });
});

it("reads a sample by whole row groups, the same for the same seed", async () => {
  const data = Array.from({ length: 1000 }, (_, row) => `user${row}@example.com`);
  const file = made({ columnData: [{ name: "email", data, type: "STRING" }], rowGroupSize: 100 });
  const { inputOf } = await import("../testing/reading.ts");
  const sampled = async (seed: number): Promise<unknown[]> => {
    const notes: unknown[] = [];
    for await (const item of read({ ...inputOf(file, { random: true }), sample: { seed, rows: 250 } }))
      notes.push("kind" in item ? item : item.firstRecord + (item.records?.length ?? 0));
    return notes;
  };
  expect(await sampled(1)).toEqual(await sampled(1));
  expect(await sampled(1)).toEqual([
    300,
    { kind: "sampled", sampling: { method: "row groups", seed: 1, rowsSeen: 300, rowsTotal: 1000 } },
  ]);
});

it("is recognised by its first bytes", () => {
  const found = recognise(made(), "part-0000");
  expect("reader" in found ? [found.reader.id, found.reader.isolated] : found).toEqual(["parquet", true]);
});
