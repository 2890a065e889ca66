import { describe, expect, it } from "vitest";
import { recognise } from "../recognise.ts";
import { inlineRows, makeXlsx, relations, xlsxParts } from "../testing/make-xlsx.ts";
import type { MadeWorkbook } from "../testing/make-xlsx.ts";
import { makeZip } from "../testing/make-zip.ts";
import { cells, reading } from "../testing/reading.ts";
import type { Reading } from "../testing/reading.ts";
import { read } from "./read.ts";

async function found(workbook: MadeWorkbook): Promise<Reading> {
  return reading(read, makeXlsx(workbook), { random: true });
}

async function all(workbook: MadeWorkbook): Promise<(readonly string[])[]> {
  return (await found(workbook)).blocks.flatMap(({ cells: list = [] }) => list);
}

const people = inlineRows([
  ["name", "email"],
  ["Ann Tan", "ann@example.com"],
  ["Bo Lim", "bo@example.com"],
]);

describe("cells", () => {
  it("are found by sheet and cell, under the names of their columns", async () => {
    expect(
      await all({
        sheets: [
          ["People", people],
          ["Old", people],
        ],
      }),
    ).toEqual([
      ["titles", "name", "sheet People > cell A1"],
      ["titles", "email", "sheet People > cell B1"],
      ["name", "Ann Tan", "sheet People > cell A2"],
      ["email", "ann@example.com", "sheet People > cell B2"],
      ["name", "Bo Lim", "sheet People > cell A3"],
      ["email", "bo@example.com", "sheet People > cell B3"],
      ["titles (2)", "name", "sheet Old > cell A1"],
      ["titles (2)", "email", "sheet Old > cell B1"],
      ["name (2)", "Ann Tan", "sheet Old > cell A2"],
      ["email (2)", "ann@example.com", "sheet Old > cell B2"],
      ["name (2)", "Bo Lim", "sheet Old > cell A3"],
      ["email (2)", "bo@example.com", "sheet Old > cell B3"],
    ]);
  });

  it("are told where they say they are, whatever the size the sheet claims", async () => {
    const sheet =
      '<dimension ref="A1:B1"/><sheetData><row r="5"><c r="C5"><v>81234567</v></c><c><v>2</v></c></row><row><c r="AA9"><v>3</v></c></row><row r="0"><c r="ZZZZ1"><v>4</v></c></row></sheetData>';
    expect(await all({ sheets: [["S", sheet]] })).toEqual([
      ["column C", "81234567", "sheet S > cell C5"],
      ["column D", "2", "sheet S > cell D5"],
      ["column AA", "3", "sheet S > cell AA9"],
      ["column A", "4", "sheet S > cell A10"],
    ]);
  });

  it("of shared, rich, inline and calculated text are joined and unescaped", async () => {
    const sheet =
      '<sheetData><row r="1"><c t="s"><v>1</v></c><c t="s"><v>0</v></c><c t="str"><f>A1&amp;"x"</f><v>a&lt;b</v></c><c t="b"><v>1</v></c><c t="e"><v>#REF!</v></c><c><f>HYPERLINK("mailto:cy@example.com")</f></c></row></sheetData>';
    const strings = [
      "plain_x000A_line",
      "<r><rPr><b/></rPr><t>ann@</t></r><r><t>example.com</t></r><rPh><t>アン</t></rPh>",
      "left behind",
    ];
    expect((await all({ sheets: [["S", sheet]], strings })).map(([, text]) => text)).toEqual([
      "ann@example.com",
      "plain\nline",
      "a<b",
      "TRUE",
      'HYPERLINK("mailto:cy@example.com")',
      "left behind",
    ]);
  });

  it("with references to no string are told", async () => {
    const result = await found({ sheets: [["S", '<sheetData><row><c t="s"><v>7</v></c></row></sheetData>']] });
    expect(result.omissions).toEqual(["malformed: 1 cells refer to text that is not in the workbook."]);
  });
});

describe("numbers", () => {
  const codes = [
    "yyyy-mm-dd",
    "000-00-0000",
    'dd"/"mm"/"yyyy hh:mm',
    "[h]:mm",
    "[$-409]d\\-mmm\\-yy;@",
    "#,##0.00",
    "00000",
    "0.00",
  ];

  it.each([
    ["29221", 1, "1980-01-01"],
    ["1", 1, "1900-01-01"],
    ["61", 1, "1900-03-01"],
    ["78051120", 2, "078-05-1120"],
    ["45000.75", 3, "2023-03-15 18:00:00"],
    ["0.5", 4, "12:00:00"],
    ["45000", 5, "2023-03-15"],
    ["45000", 6, "45000"],
    ["1234", 7, "01234"],
    ["4111111111111111", 0, "4111111111111111"],
    ["4.111111111111111E+15", 0, "4111111111111111"],
    ["0.10000000000000001", 8, "0.1"],
    ["1e300", 0, BigInt(1e300).toString()],
  ])("%s in style %i is %s", async (stored, style, shown) => {
    const sheet = `<sheetData><row><c s="${style}"><v>${stored}</v></c></row></sheetData>`;
    expect((await all({ sheets: [["S", sheet]], codes })).map(([, text]) => text)).toEqual([shown]);
  });

  it("are dates from 1904 where the workbook counts so", async () => {
    const sheet = '<sheetData><row><c s="1"><v>0</v></c></row></sheetData>';
    expect((await all({ sheets: [["S", sheet]], codes, properties: 'date1904="1"' })).map(([, text]) => text)).toEqual([
      "1904-01-01",
    ]);
  });
});

describe("headings", () => {
  const label = async (rows: readonly (readonly string[])[]): Promise<string[]> =>
    (await all({ sheets: [["S", inlineRows(rows)]] })).map(([name = "", text = ""]) => `${name}=${text}`);

  it("stand below titles", async () => {
    expect(await label([["Staff list 2024"], [], ["Name", "Date of birth"], ["Ann", "1980-01-01"]])).toEqual([
      "titles=Staff list 2024",
      "titles=Name",
      "titles=Date of birth",
      "Name=Ann",
      "Date of birth=1980-01-01",
    ]);
  });

  it("are not made of data", async () => {
    expect(
      await label([
        ["Ann", "ann@example.com"],
        ["Bo", "bo@example.com"],
      ]),
    ).toEqual(["column A=Ann", "column B=ann@example.com", "column A=Bo", "column B=bo@example.com"]);
  });
});

describe("the rest of a workbook", () => {
  it("is read: comments, links, headers, names, drawings, caches, properties", async () => {
    const sheet = `${inlineRows([["x"]])}<hyperlinks><hyperlink ref="B7" r:id="h1"/></hyperlinks><headerFooter><oddHeader>&amp;L&amp;"Arial,Bold"Payroll of Ann</oddHeader></headerFooter>`;
    const parts = {
      "xl/worksheets/_rels/sheet1.xml.rels": relations([
        ["h1", "hyperlink", "mailto:ann@example.com"],
        ["c1", "comments", "../comments1.xml"],
        ["d1", "drawing", "../drawings/drawing1.xml"],
      ]),
      "xl/comments1.xml":
        '<comments><authors><author>Bo Lim</author></authors><commentList><comment ref="C3"><text><r><t>call </t></r><r><t>cy@example.com</t></r></text></comment></commentList></comments>',
      "xl/drawings/drawing1.xml":
        '<xdr:wsDr xmlns:xdr="x" xmlns:a="y"><a:p><a:r><a:t>Di </a:t></a:r><a:r><a:t>Ng</a:t></a:r></a:p><a:p><a:r><a:t>next</a:t></a:r></a:p></xdr:wsDr>',
      "xl/pivotCache/pivotCacheDefinition1.xml": '<p><sharedItems><s v="Ed Ho"/></sharedItems></p>',
      "docProps/core.xml":
        '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:creator>Fay Oh</dc:creator></cp:coreProperties>',
      "xl/media/image1.png": "\x89PNG",
    };
    const result = await found({
      sheets: [["S", sheet]],
      parts,
      more: "<definedNames><definedName name='boss'>\"Gil Poh\"</definedName></definedNames>",
    });
    expect(result.blocks.flatMap(({ cells: list = [] }) => list)).toEqual([
      ["defined name", 'boss: "Gil Poh"', "defined names"],
      ["hyperlink", "mailto:ann@example.com", "sheet S > hyperlink > cell B7"],
      ["header", "Payroll of Ann", "sheet S > header"],
      ["column A", "x", "sheet S > cell A1"],
      ["comment", "Bo Lim", "sheet S > comment"],
      ["comment (2)", "call cy@example.com", "sheet S > comment > cell C3"],
      ["drawing", "Di Ng", "sheet S > drawing"],
      ["drawing", "next", "sheet S > drawing"],
      ["pivot cache", "Ed Ho", "xl/pivotCache/pivotCacheDefinition1.xml"],
      ["property", "Fay Oh", "docProps/core.xml"],
    ]);
    expect(result.members).toEqual([["xl/media/image1.png", Buffer.from("\x89PNG").toString()]]);
  });

  it("is read where the workbook does not list a sheet", async () => {
    const result = await all({ sheets: [], parts: { "xl/worksheets/sheet9.xml": `<worksheet>${people}</worksheet>` } });
    expect(result.at(-1)).toEqual(["email", "bo@example.com", "sheet sheet9.xml > cell B3"]);
  });
});

describe("hostile workbooks", () => {
  it("damaged at any place end typed, with what could be read", async () => {
    const whole = makeXlsx({ sheets: [["People", people]], strings: ["x"] });
    const directory = whole.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    for (let at = 0; at < whole.length; at += 100) {
      const cut = await reading(read, whole.subarray(0, at), { random: true });
      if (at < directory) expect([at, cut.error]).toEqual([at, expect.stringMatching(/^(?:truncated|malformed)$/)]);
      else expect(cut.members).toHaveLength(7);
      const flipped = Uint8Array.from(whole);
      flipped[at] = (flipped[at] ?? 0) ^ 0x55;
      const { error = "none" } = await reading(read, flipped, { random: true });
      expect([at, error]).toEqual([
        at,
        expect.stringMatching(/^(?:none|truncated|malformed|encrypted|unsupported_format|limit_\w+)$/),
      ]);
    }
  });

  it("that can only be streamed are read the same", async () => {
    const file = makeXlsx({ sheets: [["People", people]] });
    expect(await reading(read, file, { chunks: [7] })).toEqual(await reading(read, file, { random: true }));
  });

  it("of a sheet that unpacks without end are cut at the ratio", async () => {
    const sheet = `<sheetData>${'<row><c t="inlineStr"><is><t>a</t></is></c></row>'.repeat(200_000)}</sheetData>`;
    const file = makeXlsx({
      sheets: [
        ["S", sheet],
        ["T", people],
      ],
    });
    const result = await reading(read, file, { random: true, limits: { ratio: 50 } });
    expect(result.error).toEqual("limit_ratio");
    expect(cells(result).at(-1)).toEqual(["email", "bo@example.com"]);
  });

  it("with one string of many megabytes give all of it", async () => {
    const long = "ann@example.com ".repeat(200_000);
    const result = await reading(
      read,
      makeXlsx({ sheets: [["S", '<sheetData><row><c t="s"><v>0</v></c></row></sheetData>']], strings: [long] }),
      { random: true },
    );
    const length = result.blocks.reduce(
      (sum, { text, core }) => sum + (core === undefined ? text.length : core.end - core.start),
      0,
    );
    expect([result.error, length >= long.trim().length]).toEqual([undefined, true]);
  });
});

it("is recognised by its parts, or by its name where they come late", () => {
  const parts = xlsxParts({ sheets: [["S", people]] });
  const id = (file: Uint8Array, name: string): string => {
    const result = recognise(file.subarray(0, 65_536), name);
    return "reader" in result ? result.reader.id : result.unsupported;
  };
  expect(id(makeZip(parts), "a.bin")).toEqual("xlsx");
  expect(id(makeZip(parts.slice(0, 1)), "a.xlsm")).toEqual("xlsx");
  expect(id(makeZip(parts.slice(0, 1)), "a.bin")).toEqual("zip");
});
