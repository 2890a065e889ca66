import { describe, expect, it } from "vitest";
import { recognise } from "../recognise.ts";
import { makeOds } from "../testing/make-ods.ts";
import { cells, reading } from "../testing/reading.ts";
import { read } from "./read.ts";

const row = (...cellsOf: readonly string[]): string =>
  `<table:table-row>${cellsOf.map((text) => `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`).join("")}</table:table-row>`;
const table = (rows: string, name = "People"): string => `<table:table table:name="${name}">${rows}</table:table>`;
const people = table(row("name", "email") + row("Ann Tan", "ann@example.com") + row("Bo Lim", "bo@example.com"));

async function all(inside: string, parts?: Readonly<Record<string, string>>): Promise<(readonly string[])[]> {
  const { blocks } = await reading(read, makeOds(inside, parts), { random: true });
  return blocks.flatMap(({ cells: list = [] }) => list);
}

describe("cells", () => {
  it("are found by sheet and cell, under the names of their columns", async () => {
    expect(await all(people)).toEqual([
      ["titles", "name", "sheet People > cell A1"],
      ["titles", "email", "sheet People > cell B1"],
      ["name", "Ann Tan", "sheet People > cell A2"],
      ["email", "ann@example.com", "sheet People > cell B2"],
      ["name", "Bo Lim", "sheet People > cell A3"],
      ["email", "bo@example.com", "sheet People > cell B3"],
    ]);
  });

  it("that stand for several stand where they would", async () => {
    const rows =
      '<table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="2"/><table:covered-table-cell/></table:table-row><table:table-row table:number-rows-repeated="2"><table:table-cell/><table:table-cell office:value-type="float" office:value="7" table:number-columns-repeated="2"><text:p>7</text:p></table:table-cell></table:table-row>';
    expect((await all(table(rows))).map(([, text, place]) => [text, place])).toEqual([
      ["7", "sheet People > cell B4"],
      ["7", "sheet People > cell C4"],
      ["7", "sheet People > cell B5"],
      ["7", "sheet People > cell C5"],
    ]);
  });

  it.each([
    ['office:value-type="date" office:date-value="1980-01-02T00:00:00"', "2 Jan 80", "1980-01-02"],
    ['office:value-type="float" office:value="4111111111111111"', "4.11E+15", "4111111111111111"],
    ['office:value-type="float" office:value="78051120"', "078-05-1120", "078-05-1120"],
    ['office:value-type="float" office:value="0.5"', "1/2", "0.5"],
    ['office:value-type="boolean" office:boolean-value="true"', "WAHR", "TRUE"],
    ['office:value-type="string"', "two<text:s text:c='2'/><text:span>parts</text:span>", "two  parts"],
  ])("of %s are told in full", async (attributes, shown, text) => {
    const cell = `<table:table-row><table:table-cell ${attributes}><text:p>${shown}</text:p></table:table-cell></table:table-row>`;
    expect((await all(table(cell))).map(([, found]) => found)).toEqual([text]);
  });
});

it("reads notes, links, drawings, headers and properties", async () => {
  const noted =
    '<table:table-row><table:table-cell office:value-type="string"><office:annotation><dc:creator>Cy Ong</dc:creator><text:p>call di@example.com</text:p></office:annotation><text:p><text:a xlink:href="mailto:ed@example.com">mail</text:a></text:p></table:table-cell></table:table-row>';
  const shapes =
    "<table:shapes><draw:frame><draw:text-box><text:p>Fay Oh</text:p></draw:text-box></draw:frame></table:shapes>";
  const parts = {
    "styles.xml":
      '<office:document-styles xmlns:style="s" xmlns:text="t"><style:header><text:p>Payroll of Gil</text:p></style:header></office:document-styles>',
    "meta.xml":
      '<office:document-meta xmlns:office="o" xmlns:dc="d"><office:meta><dc:creator>Hana Poh</dc:creator></office:meta></office:document-meta>',
  };
  expect(await all(table(shapes + noted), parts)).toEqual([
    ["drawing", "Fay Oh", "sheet People > drawing"],
    ["comment", "Cy Ong", "sheet People > comment > cell A1"],
    ["comment", "call di@example.com", "sheet People > comment > cell A1"],
    ["hyperlink", "mailto:ed@example.com", "sheet People > hyperlink > cell A1"],
    ["column A", "mail", "sheet People > cell A1"],
    ["header", "Payroll of Gil", "styles.xml"],
    ["property", "Hana Poh", "meta.xml"],
  ]);
});

describe("hostile spreadsheets", () => {
  it("of cells repeated without end are bounded, and what follows is read", async () => {
    const wide =
      '<table:table-row table:number-rows-repeated="1048576"><table:table-cell office:value-type="string" table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell></table:table-row>';
    const { blocks } = await reading(read, makeOds(table(wide.repeat(20)) + people), { random: true });
    const count = blocks.reduce((sum, { cells: list = [] }) => sum + list.length, 0);
    expect([count < 1_500_000, blocks.at(-1)?.cells?.at(-1)?.[1]]).toEqual([true, "bo@example.com"]);
  });

  it("damaged at any place end typed", async () => {
    const file = makeOds(people);
    for (let at = 0; at < file.length; at += 50) {
      const turned = Uint8Array.from(file);
      turned[at] = (turned[at] ?? 0) ^ 0x55;
      for (const bytes of [turned, file.subarray(0, at)]) {
        const { error = "none" } = await reading(read, bytes, { random: true });
        expect([at, error]).toEqual([
          at,
          expect.stringMatching(/^(?:none|malformed|truncated|encrypted|unsupported_format|limit_\w+)$/),
        ]);
      }
    }
  });

  it("with a password are told so", async () => {
    const manifest =
      '<manifest:manifest xmlns:manifest="m"><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>';
    expect((await reading(read, makeOds("", { "META-INF/manifest.xml": manifest }), { random: true })).error).toEqual(
      "encrypted",
    );
  });
});

it("is recognised by its type", async () => {
  const file = makeOds(people);
  const found = recognise(file, "a.zip");
  expect("reader" in found ? found.reader.id : found.unsupported).toEqual("ods");
  expect(cells(await reading(read, file, { chunks: [11] }))).toEqual(
    cells(await reading(read, file, { random: true })),
  );
});
