import { deflateRawSync, zstdCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { recognise } from "../recognise.ts";
import { literals, makeOrc, varint } from "../testing/make-orc.ts";
import type { MadeOrc } from "../testing/make-orc.ts";
import { cells, reading } from "../testing/reading.ts";
import { read } from "./read.ts";

const names = ["email", "born", "id", "pay", "city", "phones", "seen", "ok", "home"];

const people: MadeOrc = {
  rows: 3,
  types: [
    [12, [1, 2, 3, 4, 5, 6, 8, 9, 10], names],
    ...[[7], [15], [4], [14], [7], [10, [7]], [7], [9], [0], [12, [11], ["street"]], [16]].map(
      (type) => type as unknown as MadeOrc["types"][number],
    ), // written as literals
  ],
  encodings: [[0], [2], [0], [0], [0], [1, 2], [0], [0], [0], [0], [0], [0]],
  streams: [
    [0, 1, Buffer.from([0xff, 0b1010_0000])],
    [1, 1, Buffer.from("ann@example.comcy@example.com")],
    [2, 1, Buffer.from([0x46, 0x01, 0xfe])],
    [1, 2, literals([3653, 7305, -1], true)],
    [1, 3, literals([2n ** 60n, 2, 3], true)],
    [1, 4, Buffer.concat([varint(246_912), varint(245), varint(0)])],
    [5, 4, literals([2, 2, 2], true)],
    [1, 5, literals([0, 0, 1], false)],
    [2, 5, literals([4, 4], false)],
    [3, 5, Buffer.from("BernPune")],
    [2, 6, literals([2, 0, 0], false)],
    [1, 7, Buffer.from("555 0100555 0101")],
    [2, 7, literals([8, 8], false)],
    [1, 8, literals([0, -1, 86_400], true)],
    [5, 8, literals([0, 500_000_000 * 8, 1 * 8 + 7], false)],
    [1, 9, Buffer.from([0xff, 0b1010_0000])],
    [0, 10, Buffer.from([0xff, 0b0100_0000])],
    [1, 11, Buffer.from("Main St 1")],
    [2, 11, literals([9], false)],
  ],
};

const found = [
  ["email", "ann@example.com", "row 1 > email"],
  ["born", "1980-01-02", "row 1 > born"],
  ["id", "1152921504606846976", "row 1 > id"],
  ["pay", "1234.56", "row 1 > pay"],
  ["city", "Bern", "row 1 > city"],
  ["$.phones[]", "555 0100", "row 1 > $.phones[]"],
  ["$.phones[]", "555 0101", "row 1 > $.phones[]"],
  ["seen", "2015-01-01", "row 1 > seen"],
  ["ok", "true", "row 1 > ok"],
  ["born", "1990-01-01", "row 2 > born"],
  ["id", "2", "row 2 > id"],
  ["pay", "-1.23", "row 2 > pay"],
  ["city", "Bern", "row 2 > city"],
  ["seen", "2014-12-31T23:59:58.500Z", "row 2 > seen"],
  ["ok", "false", "row 2 > ok"],
  ["$.home.*~", "street", "row 2 > $.home.*~"],
  ["$.home.street", "Main St 1", "row 2 > $.home.street"],
  ["email", "cy@example.com", "row 3 > email"],
  ["born", "1969-12-31", "row 3 > born"],
  ["id", "3", "row 3 > id"],
  ["pay", "0.00", "row 3 > pay"],
  ["city", "Pune", "row 3 > city"],
  ["seen", "2015-01-02T00:00:00.100Z", "row 3 > seen"],
  ["ok", "true", "row 3 > ok"],
];

function snappyLiteral(bytes: Buffer): Buffer {
  return Buffer.concat([
    varint(bytes.length),
    Buffer.from([61 << 2, (bytes.length - 1) & 0xff, (bytes.length - 1) >> 8]),
    bytes,
  ]);
}

function lz4Literal(bytes: Buffer): Buffer {
  const rest = bytes.length - 15;
  const lengths =
    rest < 0 ? [bytes.length << 4] : [0xf0, ...Array.from({ length: Math.floor(rest / 255) }, () => 255), rest % 255];
  return Buffer.concat([Buffer.from(lengths), bytes]);
}

describe("a table", () => {
  it.each([
    ["nothing", undefined],
    ["zlib", { kind: 1, pack: deflateRawSync }],
    ["Snappy", { kind: 2, pack: snappyLiteral }],
    ["LZ4", { kind: 4, pack: lz4Literal }],
    ["zstd", { kind: 5, pack: zstdCompressSync }],
  ] as const)("compressed by %s gives its rows", async (_, compression) => {
    const file = makeOrc({
      ...people,
      ...(compression === undefined
        ? {}
        : { compression: { kind: compression.kind, pack: (bytes: Buffer) => Buffer.from(compression.pack(bytes)) } }),
    });
    const { blocks, error } = await reading(read, file, { random: true });
    expect([error, blocks.flatMap(({ cells: list = [] }) => list)]).toEqual([undefined, found]);
  });

  it("is read where it can only be streamed", async () => {
    expect((await reading(read, makeOrc(people), { chunks: [9] })).blocks[0]?.cells).toEqual(found);
  });
});

describe("hostile files", () => {
  const file = makeOrc(people);

  it("cut short have no footer and are told so", async () => {
    for (let at = 3; at < file.length; at++) {
      const { error, blocks } = await reading(read, file.subarray(0, at), { random: true });
      expect([at, error, blocks]).toEqual([at, expect.stringMatching(/^(?:truncated|malformed)$/), []]);
    }
  });

  it("with bits turned end typed", async () => {
    for (let at = 0; at < file.length; at++) {
      const turned = Uint8Array.from(file);
      turned[at] = (turned[at] ?? 0) ^ (1 << (at % 8));
      const { error = "none" } = await reading(read, turned, { random: true });
      expect([at, error]).toEqual([at, expect.stringMatching(/^(?:none|truncated|malformed|unsupported_format)$/)]);
    }
  });

  it("with a damaged column give the others", async () => {
    const streams = people.streams.map((stream) =>
      stream[0] === 2 && stream[1] === 1 ? ([2, 1, Buffer.from([0x46])] as const) : stream,
    );
    const result = await reading(read, makeOrc({ ...people, streams }), { random: true });
    expect([result.error, cells(result)]).toEqual([
      "malformed",
      found.filter(([name]) => name !== "email").map(([name, text]) => [name, text]),
    ]);
  });

  it("compressed by LZO are told so", async () => {
    expect(
      (await reading(read, makeOrc({ ...people, compression: { kind: 3, pack: (bytes) => bytes } }), { random: true }))
        .error,
    ).toEqual("unsupported_format");
  });

  it("whose stripes say they have rows without number end", async () => {
    expect((await reading(read, makeOrc({ ...people, rows: 2 ** 31 }), { random: true })).error).toEqual("malformed");
    expect(
      (
        await reading(read, makeOrc({ types: [[12, [], []]], rows: 40_000_000, streams: [], encodings: [[0]] }), {
          random: true,
        })
      ).error,
    ).toEqual(undefined);
  });
});

it("is recognised by its first bytes", () => {
  const result = recognise(makeOrc(people), "part-0");
  expect("reader" in result ? result.reader.id : result.unsupported).toEqual("orc");
});
