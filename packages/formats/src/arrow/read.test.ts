import { zstdCompressSync } from "node:zlib";
import {
  CompressionType,
  DateDay,
  Decimal,
  Field,
  Int64,
  List,
  RecordBatchStreamWriter,
  Struct,
  Table,
  TimestampMillisecond,
  Utf8,
  compressionRegistry,
  makeData,
  tableFromArrays,
  tableToIPC,
  vectorFromArray,
} from "apache-arrow";
import { describe, expect, it } from "vitest";
import { recognise } from "../recognise.ts";
import { cells, reading } from "../testing/reading.ts";
import { lz4Frame } from "./codecs.ts";
import { read } from "./read.ts";

const people = new Table({
  email: vectorFromArray(["ann@example.com", null, "cy@example.com"], new Utf8()),
  born: vectorFromArray([new Date("1980-01-02"), null, null], new DateDay()),
  seen: vectorFromArray([new Date("2024-05-06T07:08:09Z"), null, null], new TimestampMillisecond()),
  id: vectorFromArray([2n ** 60n, 2n, 3n], new Int64()),
  city: vectorFromArray(["Bern", "Bern", "Pune"]),
  phones: vectorFromArray([["555 0100", "555 0101"], null, null], new List(new Field("item", new Utf8()))),
  home: vectorFromArray([{ street: "Main St 1" }, null, null], new Struct([new Field("street", new Utf8())])),
});

const found = [
  ["email", "ann@example.com", "row 1 > email"],
  ["born", "1980-01-02", "row 1 > born"],
  ["seen", "2024-05-06T07:08:09.000Z", "row 1 > seen"],
  ["id", "1152921504606846976", "row 1 > id"],
  ["city", "Bern", "row 1 > city"],
  ["$.phones[]", "555 0100", "row 1 > $.phones[]"],
  ["$.phones[]", "555 0101", "row 1 > $.phones[]"],
  ["$.home.*~", "street", "row 1 > $.home.*~"],
  ["$.home.street", "Main St 1", "row 1 > $.home.street"],
  ["id", "2", "row 2 > id"],
  ["city", "Bern", "row 2 > city"],
  ["email", "cy@example.com", "row 3 > email"],
  ["id", "3", "row 3 > id"],
  ["city", "Pune", "row 3 > city"],
];

describe("a table", () => {
  it.each(["file", "stream"] as const)("is read from a %s, however it arrives", async (kind) => {
    const bytes = tableToIPC(people, kind);
    for (const chunks of [[bytes.length], [5]]) {
      const { blocks, error } = await reading(read, bytes, { chunks });
      expect([error, blocks.flatMap(({ cells: list = [] }) => list)]).toEqual([undefined, found]);
    }
  });

  it("is read from compressed buffers", async () => {
    compressionRegistry.set(CompressionType.ZSTD, {
      encode: (bytes) => zstdCompressSync(bytes),
      decode: (bytes) => bytes,
    });
    const email = Array.from({ length: 500 }, (_, row) => `user${row}@example.com`);
    const bytes = await new RecordBatchStreamWriter({ compressionType: CompressionType.ZSTD })
      .writeAll(tableFromArrays({ email }))
      .toUint8Array();
    expect(Buffer.from(bytes).includes("user250@example.com")).toEqual(false);
    expect(cells(await reading(read, bytes)).map(([, text]) => text)).toEqual(email);
  });

  it("shows decimals with their point", async () => {
    const type = new Decimal(2, 20, 128);
    const table = new Table({ pay: vectorFromArray([Uint32Array.of(123_456, 0, 0, 0)], type) });
    expect(cells(await reading(read, tableToIPC(table)))).toEqual([["pay", "1234.56"]]);
    expect(makeData({ type }).type.scale).toEqual(2);
  });
});

describe("LZ4 frames", () => {
  const block = Buffer.from([0x50, ...Buffer.from("hello")]);
  const size = Buffer.alloc(4);
  size.writeUInt32LE(block.length);

  it("are unpacked, blocks stored as they are too", () => {
    const stored = Buffer.from([0x05, 0, 0, 0x80, ...Buffer.from("there")]);
    const frame = Buffer.concat([
      Buffer.from([0x04, 0x22, 0x4d, 0x18, 0x60, 0x40, 0x82]),
      size,
      block,
      stored,
      Buffer.alloc(4),
    ]);
    expect(Buffer.from(lz4Frame(frame)).toString()).toEqual("hellothere");
    expect(() => lz4Frame(frame.subarray(0, 14))).toThrow(RangeError);
  });
});

describe("hostile files", () => {
  it("cut short end typed", async () => {
    const bytes = tableToIPC(people, "file");
    for (let at = 8; at < bytes.length; at += 100) {
      const { error } = await reading(read, bytes.subarray(0, at));
      expect([at, error]).toEqual([at, expect.stringMatching(/^(?:truncated|malformed)$/)]);
    }
  });

  // What damage inside the metadata makes the parser do is what it is isolated for; here the bytes of values are turned.
  it("with damaged values end typed", async () => {
    const bytes = tableToIPC(people, "stream");
    const at = Buffer.from(bytes).indexOf("ann@example.com") - 40;
    for (let turn = 0; turn < 60; turn++) {
      const turned = Uint8Array.from(bytes);
      turned[at + turn] = (turned[at + turn] ?? 0) ^ (1 << (turn % 8));
      const { error = "none" } = await reading(read, turned);
      expect([turn, error]).toEqual([turn, expect.stringMatching(/^(?:none|truncated|malformed)$/)]);
    }
  });

  it("of Feather version 1 are told so", async () => {
    expect((await reading(read, Buffer.from("FEA1............FEA1"))).error).toEqual("unsupported_format");
  });
});

it("is recognised by its first bytes, a stream by its name too", () => {
  const id = (bytes: Uint8Array, name: string): string => {
    const result = recognise(bytes, name);
    return "reader" in result ? result.reader.id : "none";
  };
  expect(id(tableToIPC(people, "file"), "x")).toEqual("arrow");
  expect(id(tableToIPC(people, "stream"), "x.arrows")).toEqual("arrow");
});
