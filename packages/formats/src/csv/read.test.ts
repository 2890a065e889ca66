import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blocksOf } from "../testing/blocks-of.ts";
import { expectSameForAnyChunks, expectSameForLargeChunks } from "../testing/chunking.ts";
import { cells, coreText, placeOf, reading } from "../testing/reading.ts";
import type { Reading } from "../testing/reading.ts";
import { read } from "./read.ts";

/** Rows as label → text. */
function rows({ blocks }: Reading): Record<string, string>[] {
  const found = new Map<string, Record<string, string>>();
  for (const [label, text, place] of blocks.flatMap((block) => block.cells ?? [])) {
    const row = place.split(" > ")[0] ?? "";
    found.set(row, { ...found.get(row), [label]: text });
  }
  return [...found.values()];
}

async function table(content: string | Uint8Array): Promise<Record<string, string>[]> {
  return rows(await reading(read, content));
}

it("names cells by the heading and locates them to row, column and bytes", async () => {
  const [heading, body] = await blocksOf(read, "name,email\nAnn,ann@example.com\nBob,bob@example.com\n");
  expect(placeOf(heading!, { start: 5, end: 10 })).toEqual("line 1 @5-10");
  expect(placeOf(body!, { start: 24, end: 39 })).toEqual("row 2 > email @35-50");
});

describe("dialects", () => {
  it.each([
    ["commas", "name,phone\nAnn,555 0100\nBob,555 0101\n"],
    ["semicolons", "name;phone\nAnn;555 0100\nBob;555 0101\n"],
    ["tabs", "name\tphone\nAnn\t555 0100\nBob\t555 0101\n"],
    ["bars", "name|phone\nAnn|555 0100\nBob|555 0101\n"],
    ["carets and CRLF", "name^phone\r\nAnn^555 0100\r\nBob^555 0101\r\n"],
    ["unit separators", "name\x1fphone\nAnn\x1f555 0100\nBob\x1f555 0101\n"],
    ["old line ends", "name,phone\rAnn,555 0100\rBob,555 0101"],
    ["quotes around all", `"name","phone"\n"Ann","555 0100"\n"Bob","555 0101"\n`],
    ["single quotes", `'name','phone'\n'Ann','555 0100'\n'Bob','555 0101'\n`],
    ["spaces before quotes", `name, phone\nAnn, "555 0100"\nBob, "555 0101"\n`],
    ["a line that declares it", "sep=;\nname;phone\nAnn;555 0100\nBob;555 0101\n"],
    ["title lines", "Customers of the year\n\nname,phone\nAnn,555 0100\nBob,555 0101\n"],
    ["no line end at the end", "name,phone\nAnn,555 0100\nBob,555 0101"],
    ["blank lines", "name,phone\n\nAnn,555 0100\n\n\nBob,555 0101\n\n"],
  ])("reads %s", async (_, content) => {
    expect(await table(content)).toEqual([
      { name: "Ann", phone: "555 0100" },
      { name: "Bob", phone: "555 0101" },
    ]);
  });

  it("reads UTF-16, as spreadsheets write Unicode text", async () => {
    const content = Buffer.from("\uFEFF姓名\t电话\r\n张伟\t555 0100\r\n李娜\t555 0101\r\n", "utf16le");
    expect(await table(content)).toEqual([
      { 姓名: "张伟", 电话: "555 0100" },
      { 姓名: "李娜", 电话: "555 0101" },
    ]);
  });

  it("reads one column", async () => {
    expect(await table("email\na@example.com\nb@example.com\n")).toEqual([
      { email: "a@example.com" },
      { email: "b@example.com" },
    ]);
  });

  it("takes a backslash before a quote for an escape where the file has such", async () => {
    expect(await table('name,note\nAnn,"says \\"hi\\", twice"\nBob,"x"\n')).toEqual([
      { name: "Ann", note: 'says "hi", twice' },
      { name: "Bob", note: "x" },
    ]);
  });
});

describe("headings", () => {
  it("calls columns by number where there is none, so that no value becomes a name", async () => {
    expect(await table("Ann Example,555 0100,London\nBob Example,555 0101,Paris\n")).toEqual([
      { "column 1": "Ann Example", "column 2": "555 0100", "column 3": "London" },
      { "column 1": "Bob Example", "column 2": "555 0101", "column 3": "Paris" },
    ]);
  });

  it("never takes data for a name, nor an empty heading", async () => {
    const found = await table("name,,total,total\nAnn,x,1,2\nBob,y,3,4\n");
    expect(found[0]).toEqual({ name: "Ann", "column 2": "x", total: "1", "total (2)": "2" });
    expect(await table("a@example.com,1\nb@example.com,2\n")).toEqual([
      { "column 1": "a@example.com", "column 2": "1" },
      { "column 1": "b@example.com", "column 2": "2" },
    ]);
  });

  it("shows the heading as text too: what was taken for one is read all the same", async () => {
    expect((await reading(read, "Report by Ann\n\nid,email\n1,a@example.com\n")).blocks[0]).toEqual({
      text: "Report by Ann\n\nid,email\n",
      firstRecord: 0,
    });
  });

  it("keeps a heading named like a part of every object", async () => {
    expect(await table("__proto__,constructor,email\nx,y,a@example.com\nx,y,b@example.com\n")).toHaveLength(2);
    expect(({} as Record<string, unknown>)["polluted"]).toEqual(undefined);
    expect(cells(await reading(read, "__proto__,email\nx1,a@example.com\n"))).toEqual([
      ["__proto__", "x1"],
      ["email", "a@example.com"],
    ]);
  });
});

describe("cells", () => {
  it("keeps delimiters, line ends and quotes inside quotes", async () => {
    const found = await reading(read, 'id,note\n1,"a, ""b""\r\nc"\n2,""\n3,"""q"""\n');
    expect(rows(found)).toEqual([{ id: "1", note: 'a, "b"\r\nc' }, { id: "2" }, { id: "3", note: '"q"' }]);
  });

  it("says where a cell lies in the file, the doubled quotes counted", async () => {
    const content = 'id,note\n1,"a ""b"" c@example.com"\n2,x\n';
    const [, body] = await blocksOf(read, content);
    const at = Buffer.from(body!.bytes).indexOf("c@example.com");
    expect(placeOf(body!, { start: at, end: at + 13 })).toEqual("row 1 > note @19-32");
    expect(content.slice(19, 32)).toEqual("c@example.com");
    const two = Buffer.from(body!.bytes).indexOf("2,x") + 2;
    expect(placeOf(body!, { start: two, end: two + 1 })).toEqual("row 2 > note @36-37");
  });

  it("gives ragged rows names as far as they go", async () => {
    expect(await table("id,email\n1\n2,b@example.com,more,2024\n,c@example.com\n")).toEqual([
      { id: "1" },
      { id: "2", email: "b@example.com", "column 3": "more", "column 4": "2024" },
      { email: "c@example.com" },
    ]);
  });

  it.each([
    [
      "quotes inside plain cells",
      'id,size\n1,5" pipe\n2,6" pipe\n',
      [
        { id: "1", size: '5" pipe' },
        { id: "2", size: '6" pipe' },
      ],
    ],
    [
      "text after a closing quote",
      'id,name\n1,"Ann" Example\n2,Bob\n',
      [
        { id: "1", name: 'Ann" Example' },
        { id: "2", name: "Bob" },
      ],
    ],
    [
      "bare quotes inside quotes",
      'id,note\n1,"says "hi" to all"\n2,x\n',
      [
        { id: "1", note: 'says "hi" to all' },
        { id: "2", note: "x" },
      ],
    ],
  ])("takes %s as they stand", async (_, content, expected) => {
    expect(await table(content)).toEqual(expected);
  });
});

describe("quotes that do not close", () => {
  const lines = Array.from({ length: 500 }, (_, at) => `${at},name ${at},a${at}@example.com\n`);

  it("do not swallow the rows after them, and are told", async () => {
    const stray = `500,"name without end,a500@example.com\n`;
    const found = await reading(read, `id,name,email\n${lines.join("")}${stray}${lines.join("")}`);
    expect(rows(found)).toHaveLength(1001);
    expect(rows(found)[500]).toEqual({ id: "500", name: '"name without end', email: "a500@example.com" });
    expect(found.omissions).toEqual([
      "malformed: 1 quote does not close in its row; the text after it was read as plain cells.",
    ]);
  });

  it("do not make rows of what stands between two of them", async () => {
    const stray = `500,"name,a500@example.com\n`;
    const found = await reading(
      read,
      `id,name,email\n${lines.join("")}${stray}${lines.join("")}${stray}${lines.join("")}`,
    );
    expect(rows(found)).toHaveLength(1502);
    expect(found.omissions).toHaveLength(1);
  });

  it("are told at the end of the file as well", async () => {
    const found = await reading(read, `id,name\n1,"Ann\n`);
    expect(cells(found)).toEqual([
      ["id", "1"],
      ["name", "Ann\n"],
    ]);
    expect(found.omissions).toHaveLength(1);
  });

  it("cost no more than a pass over the file", async () => {
    const hostile = `id,name\n${'1,"x\n'.repeat(400_000)}`;
    const started = performance.now();
    const found = await reading(read, hostile);
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(cells(found)).toHaveLength(800_000);
    expect(found.omissions).toHaveLength(1);
  });
});

describe("large things", () => {
  it("cuts blocks between rows", async () => {
    const body = Array.from({ length: 60_000 }, (_, at) => `${at},"Ann ""A"" ${at}",a${at}@example.com\r\n`).join("");
    const content = `id,name,email\r\n${body}`;
    await expectSameForLargeChunks(read, content);
    const found = await reading(read, content);
    expect(rows(found)).toHaveLength(60_000);
    expect(rows(found)[59_999]).toEqual({ id: "59999", name: 'Ann "A" 59999', email: "a59999@example.com" });
    expect(found.blocks.every(({ core }) => core === undefined)).toEqual(true);
    expect(found.blocks.every(({ cells: all = [] }) => all.length <= 65_536)).toEqual(true);
  });

  it.each([
    ["plain", (text: string) => text],
    ["quoted", (text: string) => `"${text}"`],
  ])("splits a huge %s cell with margins, and goes on after it", async (_, wrap) => {
    const huge = "wört ".repeat(600_000);
    const content = `id,note,email\n1,${wrap(huge)},a@example.com\n2,x,b@example.com\n`;
    await expectSameForLargeChunks(read, content);
    const found = await reading(read, content);
    const notes = found.blocks.filter(({ core }) => core !== undefined);
    expect(notes.length).toEqual(4);
    expect(notes.every(({ cells: all }) => all!.some(([label]) => label === "note"))).toEqual(true);
    expect(coreText(found).includes(huge)).toEqual(true);
    expect(cells(found).slice(-4)).toEqual([
      ["email", "a@example.com"],
      ["id", "2"],
      ["note", "x"],
      ["email", "b@example.com"],
    ]);
    expect(found.omissions).toEqual([]);
    expect(found.blocks.at(-1)?.cells?.at(-1)?.[2]).toMatch(/^row 2 > email @/);
  });

  it("bounds the cells of a block and of a row", async () => {
    const wide = "1,".repeat(200_000);
    const found = await reading(read, `${wide}\n${wide}\n`);
    expect(cells(found)).toHaveLength(400_000);
    expect(found.blocks.every(({ cells: all = [] }) => all.length <= 65_536)).toEqual(true);
    expect(cells(found)[199_999]).toEqual(["column 16384", "1"]);
    expect(found.blocks.at(-1)?.cells?.at(-1)?.[2]).toMatch(/^row 2 > /);
  });
});

const awkwardCell = fc
  .array(fc.constantFrom("a", "é", "😀", '"', '""', ",", "\n", "\r\n", " ", "\0", "'", "\\", "7", ";"), {
    maxLength: 8,
  })
  .map((parts) => parts.join(""));

it("gives the same blocks for any chunks", async () => {
  const row = fc.array(awkwardCell, { minLength: 1, maxLength: 4 }).map((all) => all.join(","));
  const content = fc.array(row, { maxLength: 12 }).map((all) => `id,name\n${all.join("\r\n")}`);
  await expectSameForAnyChunks(read, content);
});

it("reads back what a writer of RFC 4180 wrote", async () => {
  const value = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
    .filter((text) => text.trim() === text && !text.includes("\0"));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(value, value, value), { minLength: 3, maxLength: 20 }), async (body) => {
      const quoted = body.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(","));
      const found = await reading(read, `first_name,last_name,note_text\r\n${quoted.join("\r\n")}\r\n`);
      expect(cells(found).map(([, text]) => text)).toEqual(body.flat());
    }),
    { numRuns: 300 },
  );
});
