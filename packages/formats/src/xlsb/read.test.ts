import { describe, expect, it } from "vitest";
import { recognise } from "../recognise.ts";
import { makeXlsb, record, u32, wide } from "../testing/make-xlsb.ts";
import { relations } from "../testing/make-xlsx.ts";
import { cells, reading } from "../testing/reading.ts";
import { read } from "../xlsx/read.ts";

const cell = (type: number, column: number, style: number, ...value: readonly Buffer[]): Buffer =>
  record(type, u32(column, style), ...value);
const real = (value: number): Buffer => {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value);
  return bytes;
};
const row = (number: number): Buffer => record(0, u32(number, 0, 0));

const people = Buffer.concat([
  row(0),
  cell(7, 0, 0, u32(0)),
  cell(6, 1, 0, wide("email")),
  cell(6, 2, 0, wide("born")),
  cell(6, 3, 0, wide("phone")),
  row(1),
  cell(7, 0, 0, u32(1)),
  cell(62, 1, 0, Buffer.from([0]), wide("ann@example.com")),
  cell(5, 2, 1, real(29_221)),
  cell(2, 3, 0, u32((5_550_100 << 2) | 2)),
  row(6),
  cell(8, 1, 0, wide("bo@example.com"), Buffer.alloc(9)),
  cell(9, 2, 1, real(33_301)),
  cell(10, 4, 0, Buffer.from([1])),
  cell(2, 5, 0, u32((1234 << 2) | 3)),
]);

const found = [
  ["titles", "name", "sheet People > cell A1"],
  ["titles", "email", "sheet People > cell B1"],
  ["titles", "born", "sheet People > cell C1"],
  ["titles", "phone", "sheet People > cell D1"],
  ["name", "Ann Tan", "sheet People > cell A2"],
  ["email", "ann@example.com", "sheet People > cell B2"],
  ["born", "1980-01-01", "sheet People > cell C2"],
  ["phone", "5550100", "sheet People > cell D2"],
  ["email", "bo@example.com", "sheet People > cell B7"],
  ["born", "1991-03-04", "sheet People > cell C7"],
  ["column E", "TRUE", "sheet People > cell E7"],
  ["column F", "12.34", "sheet People > cell F7"],
];

it("reads the cells of binary sheets", async () => {
  const result = await reading(read, makeXlsb([["People", people]], ["name", "Ann Tan"]), { random: true });
  expect([result.error, result.members, result.blocks.flatMap(({ cells: list = [] }) => list)]).toEqual([
    undefined,
    [],
    found,
  ]);
});

it("reads comments, links, headers and the text of other parts", async () => {
  const sheet = Buffer.concat([
    row(0),
    cell(6, 0, 0, wide("x")),
    record(494, u32(6, 6, 1, 1), wide("h1"), wide(""), wide("write to Cy"), wide("")),
    record(479, Buffer.alloc(2), wide("&LPayroll"), u32(0xffff_ffff)),
  ]);
  const comments = Buffer.concat([
    record(632, wide("Bo Lim")),
    record(635, u32(0, 2, 2, 2, 2), Buffer.alloc(16)),
    record(637, Buffer.from([0]), wide("call di@example.com")),
  ]);
  const parts = {
    "xl/worksheets/_rels/sheet1.bin.rels": Buffer.from(
      relations([
        ["h1", "hyperlink", "mailto:ann@example.com"],
        ["c1", "comments", "../comments1.bin"],
      ]),
    ),
    "xl/comments1.bin": comments,
    "xl/pivotCache/pivotCacheDefinition1.bin": record(24, wide("Ed Ho")),
    "xl/printerSettings/printerSettings1.bin": Buffer.from("not read"),
    "xl/vbaProject.bin": Buffer.from("a file of its own"),
  };
  const result = await reading(read, makeXlsb([["S", sheet]], [], parts), { random: true });
  expect(result.blocks.flatMap(({ cells: list = [] }) => list)).toEqual([
    ["hyperlink", "mailto:ann@example.com", "sheet S > hyperlink > cell B7"],
    ["hyperlink", "write to Cy", "sheet S > hyperlink > cell B7"],
    ["header", "&LPayroll", "sheet S > header"],
    ["column A", "x", "sheet S > cell A1"],
    ["comment", "Bo Lim", "sheet S > comment"],
    ["comment (2)", "call di@example.com", "sheet S > comment > cell C3"],
    ["pivot cache", "Ed Ho", "xl/pivotCache/pivotCacheDefinition1.bin"],
  ]);
  expect(result.members).toEqual([["xl/vbaProject.bin", "a file of its own"]]);
});

describe("large and hostile parts", () => {
  it("are read over the edges of stretches", async () => {
    const rows = Array.from({ length: 20_000 }, (_, at) =>
      Buffer.concat([row(at), cell(6, 0, 0, wide(`user${at}@example.com`))]),
    );
    const result = await reading(read, makeXlsb([["S", Buffer.concat(rows)]]), { random: true });
    expect(cells(result).map(([, text]) => text)).toEqual(
      Array.from({ length: 20_000 }, (_, at) => `user${at}@example.com`),
    );
  });

  it("with a record larger than a stretch go on after it", async () => {
    const large = Buffer.concat([
      row(0),
      record(6, u32(0, 0), wide("y".repeat(300_000))),
      record(999, Buffer.alloc(9 << 20)),
      row(1),
      cell(6, 0, 0, wide("ann@example.com")),
    ]);
    const result = await reading(read, makeXlsb([["S", large]]), { random: true });
    expect([result.error, cells(result).at(-1)?.[1]]).toEqual([undefined, "ann@example.com"]);
  });

  it("cut inside a record end typed, after what could be read", async () => {
    const result = await reading(read, makeXlsb([["S", people.subarray(0, people.length - 3)]], ["name", "Ann Tan"]), {
      random: true,
    });
    expect([result.error, cells(result).at(-2)?.[1]]).toEqual(["truncated", "TRUE"]);
  });

  it("with bits turned end typed", async () => {
    for (let at = 0; at < people.length; at++) {
      const turned = Buffer.from(people);
      turned[at] = (turned[at] ?? 0) ^ (1 << (at % 8));
      const { error = "none" } = await reading(read, makeXlsb([["S", turned]], ["name", "Ann Tan"]), { random: true });
      expect([at, error]).toEqual([at, expect.stringMatching(/^(?:none|truncated|malformed)$/)]);
    }
  });
});

it("is recognised by its parts", () => {
  const result = recognise(makeXlsb([["S", people]]), "a.zip");
  expect("reader" in result ? result.reader.id : result.unsupported).toEqual("xlsb");
});
