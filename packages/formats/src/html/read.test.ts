import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blocksOf } from "../testing/blocks-of.ts";
import { expectSameForAnyChunks, expectSameForLargeChunks } from "../testing/chunking.ts";
import { cells, placeOf, reading } from "../testing/reading.ts";
import type { Reading } from "../testing/reading.ts";
import { read } from "./read.ts";

/** Lines of the text that a page shows. */
function shown({ blocks }: Reading): string[] {
  return blocks
    .filter(({ cells: fields }) => fields === undefined)
    .flatMap(({ text }) => text.split("\n"))
    .filter((line) => line !== "");
}

describe("what a page shows", () => {
  it("is text, a line for each block, spaces made one", async () => {
    const found = await reading(
      read,
      `<!doctype html><html><head><title>Our &amp; team</title></head><body>\n<p>Ann   <b>Example</b>,\n call <i>555&nbsp;0100</i></p><p>second<br>third</p></body></html>`,
    );
    expect(shown(found)).toEqual(["doctype html", "Our & team", "Ann Example, call 555 0100", "second", "third"]);
    expect(cells(found)).toEqual([]);
  });

  it("is located to the line and the bytes of the page", async () => {
    const content = `<html>\n<body>\n<p>mail &lt;a@example.com&gt; or &#99;@example.com</p>`;
    const [block] = await blocksOf(read, content);
    const text = Buffer.from(block!.bytes).toString();
    const start = content.indexOf("a@example.com");
    expect(placeOf(block!, { start: text.indexOf("a@"), end: text.indexOf("a@") + 13 })).toEqual(
      `line 3 @${start}-${start + 13}`,
    );
    expect(placeOf(block!, { start: text.indexOf("c@"), end: text.indexOf("c@") + 13 })).toEqual(
      `line 3 @${content.indexOf("&#99;")}-${content.indexOf("</p>")}`,
    );
  });

  it("includes comments, scripts and styles", async () => {
    const found = await reading(
      read,
      `<html><!-- from a@example.com --><script>var x = "<p>b@example.com</p>";\nlet y;</script><style>/* c@example.com */</style>`,
    );
    expect(shown(found)).toEqual([
      " from a@example.com ",
      `var x = "<p>b@example.com</p>";`,
      "let y;",
      "/* c@example.com */",
    ]);
  });

  it("keeps the lines of preformatted text", async () => {
    expect(shown(await reading(read, "<html><pre>a  b\n  c</pre>d"))).toEqual(["a  b", "  c", "d"]);
  });

  it("keeps what is no tag", async () => {
    expect(shown(await reading(read, "<html>1 < 2 & 3 &unknown; &copy x &#0; <p>a@example.com"))).toEqual([
      "1 < 2 & 3 &unknown; © x &#0;",
      "a@example.com",
    ]);
  });
});

it("gives attribute values the names of element and attribute", async () => {
  const found = await reading(
    read,
    `<html>\n<a href="mailto:a@example.com?x=1&amp;y=2" title='T'>x</a><input value=b@example.com disabled><IMG ALT="c">`,
  );
  expect(cells(found)).toEqual([
    ["a/@href", "mailto:a@example.com?x=1&y=2"],
    ["a/@title", "T"],
    ["input/@value", "b@example.com"],
    ["img/@alt", "c"],
  ]);
  expect(found.blocks.find(({ cells: fields }) => fields !== undefined)?.cells?.[0]?.[2]).toMatch(
    /^line 2 > a\/@href @/,
  );
});

describe("tables", () => {
  const fields = (found: Reading): (readonly [string, string])[] =>
    cells(found).filter(([label]) => !label.includes("@"));

  it("have the headings of their columns for names", async () => {
    const found = await reading(
      read,
      `<html><table><tr><th>Full name</th><th colspan=2>Phone &amp; fax</th><th>Mail</th></tr>
       <tr><td>Ann <b>Example</b></td><td>555 0100</td><td>555 0101</td><td><a href="mailto:a@example.com">a@example.com</a></td></tr>
       <tr><td>Bob</td><td></td><td></td><td>b@example.com</td></tr></table>after`,
    );
    expect(fields(found)).toEqual([
      ["Full name", "Ann Example"],
      ["Phone & fax", "555 0100"],
      ["Phone & fax", "555 0101"],
      ["Mail", "a@example.com"],
      ["Full name", "Bob"],
      ["Mail", "b@example.com"],
    ]);
    expect(shown(found)).toEqual(["Full name\tPhone & fax\tMail", "after"]);
  });

  it("have the heading of the row for a name where it stands there", async () => {
    const found = await reading(
      read,
      "<html><table><tr><th>Name</th><td>Ann</td></tr><tr><th>Born</th><td>1 Jan</td></tr></table>",
    );
    expect(fields(found)).toEqual([
      ["Name", "Ann"],
      ["Born", "1 Jan"],
    ]);
  });

  it("without headings are text, and so are headings that look like data", async () => {
    const found = await reading(
      read,
      "<html><table><tr><td>Ann</td><td>a@example.com</td></tr></table><table><tr><th>b@example.com</th><th>x@example.com</th></tr><tr><td>1</td><td>2</td></tr></table>",
    );
    expect(fields(found)).toEqual([]);
    expect(shown(found)).toEqual(["Ann\ta@example.com", "b@example.com\tx@example.com", "1\t2"]);
  });

  it("inside tables keep to themselves", async () => {
    const found = await reading(
      read,
      "<html><table><tr><td><table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table></td><td>outer</td></tr></table>",
    );
    expect(fields(found)).toEqual([
      ["A", "1"],
      ["B", "2"],
    ]);
    expect(shown(found)).toEqual(["A\tB", "outer"]);
  });
});

describe("hostile pages", () => {
  it("nested deep cost no more than a pass", async () => {
    const started = performance.now();
    const found = await reading(read, `${"<div>".repeat(500_000)}deep@example.com${"<table><tr><td>".repeat(100_000)}`);
    expect(shown(found)).toEqual(["deep@example.com"]);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it("with attributes without end in number have bounded names", async () => {
    const content = `<html>${Array.from({ length: 30_000 }, (_, at) => `<x${at} a${at}="1" b${at}="2">`).join("")}`;
    expect((await blocksOf(read, content)).at(-1)!.labels.length).toBeLessThan(10_100);
  });

  it("cut anywhere lose nothing", async () => {
    const content = `<html><p title="a@example.com">b@example.com<!-- c@example.com --><script>d@example.com`;
    expect(shown(await reading(read, content)).join(" ")).toEqual("b@example.com  c@example.com  d@example.com");
  });
});

it("splits prose, cells and values without end", async () => {
  const huge = "wört ".repeat(400_000);
  const content = `<html><p title="${huge}">${huge}</p><table><tr><th>A</th><th>B</th></tr><tr><td>${huge}</td></tr></table><p>end a@example.com`;
  await expectSameForLargeChunks(read, content);
  const found = await reading(read, content);
  expect(shown(found).at(-1)).toEqual("end a@example.com");
  expect(
    found.blocks.every(
      ({ core, text }) => (core === undefined ? Buffer.byteLength(text) : core.end - core.start) <= 2 ** 20,
    ),
  ).toEqual(true);
});

it("bounds the lines of a block, and counts on", async () => {
  const blocks = await blocksOf(read, `<html>${"<p>x</p>\n".repeat(150_000)}<p>a@example.com</p>`);
  const last = blocks.at(-1)!;
  const at = Buffer.from(last.bytes).indexOf("a@example.com");
  expect(placeOf(last, { start: at, end: at + 13 })).toMatch(/^line 150001 @/);
  expect(blocks.every(({ records = [] }) => records.length <= 65_536 + 4096)).toEqual(true);
  expect(last.firstRecord + last.records!.length - (last.records![0] === 0 ? 1 : 0)).toEqual(150_000);
});

it("gives the same blocks for any chunks", async () => {
  const parts = fc.constantFrom(
    "<p>",
    "</p>",
    "<a href=",
    '"',
    "'",
    ">",
    "<table>",
    "<tr>",
    "<th>",
    "<td>",
    "</td>",
    "</tr>",
    "</table>",
    "<script>",
    "</script",
    "<pre>",
    "&amp;",
    "&eacute",
    "&",
    "<!--",
    "-->",
    "é",
    "😀",
    " ",
    "\n",
    "text",
    "=",
    "/",
    "<br/>",
  );
  await expectSameForAnyChunks(
    read,
    fc.array(parts, { maxLength: 40 }).map((all) => `<html>${all.join("")}`),
  );
});
