import { crc32, deflateRawSync, zstdCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { recognise } from "../recognise.ts";
import { long, makeAvro, text } from "../testing/make-avro.ts";
import { cells, reading } from "../testing/reading.ts";
import { read } from "./read.ts";

const person = {
  type: "record",
  name: "Person",
  namespace: "org.example",
  fields: [
    { name: "email", type: "string" },
    { name: "born", type: ["null", { type: "int", logicalType: "date" }] },
    { name: "phones", type: { type: "array", items: "string" } },
    { name: "boss", type: ["null", "Person"] },
  ],
};

const ann = Buffer.concat([
  text("ann@example.com"),
  long(1),
  long(3653),
  long(-1),
  long(9),
  text("555 0100"),
  long(0),
  long(0),
]);
const bo = Buffer.concat([text("bo@example.com"), long(0), long(0), long(1), ann]);
const data = Buffer.concat([ann, bo]);

const found = [
  ["email", "ann@example.com", "row 1 > email"],
  ["born", "1980-01-02", "row 1 > born"],
  ["$.phones[]", "555 0100", "row 1 > $.phones[]"],
  ["email", "bo@example.com", "row 2 > email"],
  ...["email", "born", "phones", "boss"].flatMap((key) => [
    ["$.boss.*~", key, "row 2 > $.boss.*~"],
    ...{
      email: [["$.boss.email", "ann@example.com", "row 2 > $.boss.email"]],
      born: [["$.boss.born", "1980-01-02", "row 2 > $.boss.born"]],
      phones: [["$.boss.phones[]", "555 0100", "row 2 > $.boss.phones[]"]],
      boss: [],
    }[key as "email"],
  ]),
];

function snappy(bytes: Buffer): Buffer {
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(bytes));
  return Buffer.concat([
    Buffer.from([(bytes.length & 0x7f) | 0x80, bytes.length >> 7, 60 << 2, bytes.length - 1]),
    bytes,
    sum,
  ]);
}

describe("records", () => {
  it.each([
    ["null", data],
    ["deflate", deflateRawSync(data)],
    ["zstandard", zstdCompressSync(data)],
    ["snappy", snappy(data)],
    // bzip2 and xz of the same bytes, as their own programs write them.
    ["bzip2", null],
    ["xz", null],
  ])("are read by field, compressed by %s", async (codec, packed) => {
    const block = packed ?? Buffer.from(packedElsewhere[codec] ?? "", "base64");
    const { blocks, error } = await reading(
      read,
      makeAvro({ schema: person, codec, blocks: [{ count: 2, data: block }] }),
    );
    expect([error, blocks.flatMap(({ cells: list = [] }) => list)]).toEqual([undefined, found]);
  });

  it("go on from block to block, however they arrive", async () => {
    const file = makeAvro({
      schema: person,
      blocks: [
        { count: 1, data: ann },
        { count: 1, data: bo },
      ],
    });
    expect((await reading(read, file)).blocks[0]?.cells).toEqual(found);
    expect(await reading(read, file, { chunks: [3] })).toEqual(await reading(read, file));
  });

  it.each([
    [{ type: "bytes", logicalType: "decimal", scale: 2 }, text(Buffer.from([0xff, 0x85])), "-1.23"],
    [{ type: "fixed", name: "F", size: 3 }, Buffer.from("abc"), "abc"],
    [{ type: "enum", name: "E", symbols: ["A", "B"] }, long(1), "B"],
    [{ type: "long", logicalType: "timestamp-millis" }, long(1000), "1970-01-01T00:00:01.000Z"],
    ["long", long(2n ** 62n), "4611686018427387904"],
    ["long", long(-(2n ** 63n)), "-9223372036854775808"],
    ["boolean", Buffer.from([1]), "true"],
  ])("of one value %j show it", async (schema, bytes, shown) => {
    expect(cells(await reading(read, makeAvro({ schema, blocks: [{ count: 1, data: bytes }] })))).toEqual([
      ["value", shown],
    ]);
  });

  it("with keys that are data keep them from becoming names", async () => {
    const map = Buffer.concat([long(1), text("ann@example.com"), text("x"), long(0)]);
    const schema = { type: "record", name: "R", fields: [{ name: "by", type: { type: "map", values: "string" } }] };
    expect(cells(await reading(read, makeAvro({ schema, blocks: [{ count: 1, data: map }] })))).toEqual([
      ["$.by.*~", "ann@example.com"],
      ["$.by.*", "x"],
    ]);
  });
});

describe("hostile files", () => {
  const file = makeAvro({
    schema: person,
    blocks: [
      { count: 2, data },
      { count: 2, data },
    ],
  });

  it("cut short end typed, after what could be read", async () => {
    for (let at = 4; at < file.length; at += 1) {
      const cut = await reading(read, file.subarray(0, at));
      const isBetween =
        at === file.length - Buffer.concat([long(2), long(data.length), data]).length - 16 ||
        at === file.length - 2 * (Buffer.concat([long(2), long(data.length), data]).length + 16);
      expect([at, cut.error]).toEqual([at, isBetween ? undefined : "truncated"]);
    }
  });

  it("with bits turned end typed", async () => {
    for (let at = 0; at < file.length; at++) {
      const turned = Uint8Array.from(file);
      turned[at] = (turned[at] ?? 0) ^ (1 << (at % 8));
      const { error = "none" } = await reading(read, turned);
      expect([at, error]).toEqual([
        at,
        expect.stringMatching(/^(?:none|malformed|truncated|unsupported_format|limit_bytes)$/),
      ]);
    }
  });

  it("with a damaged block give the others", async () => {
    const result = await reading(
      read,
      makeAvro({
        schema: person,
        codec: "deflate",
        blocks: [
          { count: 2, data: Buffer.from("no deflate") },
          { count: 2, data: deflateRawSync(data) },
        ],
      }),
    );
    expect([result.error, cells(result)[0]]).toEqual(["malformed", ["email", "ann@example.com"]]);
  });

  it.each([
    ["values of no size", "null", long(2n ** 40n), 2n ** 50n],
    ["a list of nulls", { type: "array", items: "null" }, Buffer.concat([long(2n ** 40n), long(0)]), 1],
    ["a record of nothing", { type: "record", name: "R", fields: [] }, Buffer.alloc(0), 2n ** 50n],
  ])("with %s without number end", async (_, schema, bytes, count) => {
    expect((await reading(read, makeAvro({ schema, blocks: [{ count, data: bytes }] }))).error).toEqual("malformed");
  });

  it("whose records lie in themselves without end are told", async () => {
    const loop = { type: "record", name: "R", fields: [{ name: "next", type: ["null", "R"] }] };
    expect(
      (await reading(read, makeAvro({ schema: loop, blocks: [{ count: 1, data: Buffer.alloc(100_000, 2) }] }))).error,
    ).toEqual("malformed");
    const self = { type: "record", name: "R", fields: [{ name: "next", type: "R" }] };
    expect(
      (await reading(read, makeAvro({ schema: self, blocks: [{ count: 1, data: Buffer.alloc(10) }] }))).error,
    ).toEqual("malformed");
  });

  it("in a codec nobody knows are told so", async () => {
    expect((await reading(read, makeAvro({ schema: "string", codec: "own", blocks: [] }))).error).toEqual(
      "unsupported_format",
    );
  });
});

it("is recognised by its first bytes", () => {
  const result = recognise(makeAvro({ schema: "string", blocks: [] }), "part-0");
  expect("reader" in result ? result.reader.id : result.unsupported).toEqual("avro");
});

const packedElsewhere: Readonly<Record<string, string>> = {
  bzip2:
    "QlpoOTFBWSZTWRgRQPIAAAh9wHAAUAVAAWIgQAA6B8BAABAgAFRGoAAANAkoJkaPSMhpp3QemHQJmhAkxdalRh5ENzJjBlWLXXy8Xg8dECQR+BjQ2XxdyRThQkBgRQPI",
  xz: "/Td6WFoAAATm1rRGAgAhARYAAAB0L+Wj4ABRAC5dAA8ZS8TKIpJFB+MhC3fPCyjpYvbfmkGPifwpzksfse99hx2YjPamSIVH5f3RR4AAAAChzsMim6yHVAABSlJ8InWvH7bzfQEAAAAABFla",
};
