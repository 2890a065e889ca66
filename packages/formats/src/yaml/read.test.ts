import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectSameForAnyChunks } from "../testing/chunking.ts";
import { cells, reading } from "../testing/reading.ts";
import { recognised } from "../testing/recognised.ts";
import { read } from "./read.ts";

async function values(content: string): Promise<(readonly [string, string])[]> {
  return cells(await reading(read, content)).filter(([path]) => !path.endsWith("*~"));
}

it("gives values their path", async () => {
  expect(
    await values(
      "name: Ann\naddress:\n  street: 1 Example Road # home\n  tags:\n    - a\n    - b\nmails:\n- home: a@example.com\n  work: b@example.com\n- home: c@example.com\nlast: x\n",
    ),
  ).toEqual([
    ["$.name", "Ann"],
    ["$.address.street", "1 Example Road"],
    ["comment", "home"],
    ["$.address.tags[]", "a"],
    ["$.address.tags[]", "b"],
    ["$.mails[].home", "a@example.com"],
    ["$.mails[].work", "b@example.com"],
    ["$.mails[].home", "c@example.com"],
    ["$.last", "x"],
  ]);
});

describe("scalars", () => {
  it.each([
    [`a: "x\\u00e9 \\x41\\n\\"q\\" \\U0001F600"`, [["$.a", 'xé A\n"q" 😀']]],
    [
      "a: 'it''s'  # note",
      [
        ["$.a", "it's"],
        ["comment", "note"],
      ],
    ],
    [
      `a: "over\n  two lines"\nb: 1`,
      [
        ["$.a", "over two lines"],
        ["$.b", "1"],
      ],
    ],
    [
      "a: plain\n  goes on\nb: 1",
      [
        ["$.a", "plain"],
        ["$.a", "goes on"],
        ["$.b", "1"],
      ],
    ],
    [
      "a: |\n  one: 1\n\n   two\nb: >-\n  three\n",
      [
        ["$.a", "one: 1\n\ntwo\n"],
        ["$.b", "three\n"],
      ],
    ],
    [
      "- |\n block\n- next",
      [
        ["$[]", "block\n"],
        ["$[]", "next"],
      ],
    ],
    [
      "a: &x !!str value\nb: *x\nc: http://example.com/#top",
      [
        ["$.a", "value"],
        ["$.c", "http://example.com/#top"],
      ],
    ],
    ["a: * starred\n", [["$.a", "* starred"]]],
    [
      "a:\n  - - x\n    - y\n  - z",
      [
        ["$.a[][]", "x"],
        ["$.a[][]", "y"],
        ["$.a[]", "z"],
      ],
    ],
    [
      "? key\n: value",
      [
        ["$", "key"],
        ["$", ": value"],
      ],
    ],
  ])("are read: %j", async (content, expected) => {
    expect(await values(content)).toEqual(expected);
  });
});

it("reads collections in brackets, over several lines", async () => {
  expect(
    await values(
      `a: {b: 1, "c d": [x, 'y, z', {e: "f@example.com"}], g: }\nh: [\n  one, # first\n  {two: 2},\n]\ni: 3\n`,
    ),
  ).toEqual([
    ["$.a.b", "1"],
    ["$.a['c d'][]", "x"],
    ["$.a['c d'][]", "y, z"],
    ["$.a['c d'][].e", "f@example.com"],
    ["$.h[]", "one"],
    ["$.h[].two", "2"],
    ["$.i", "3"],
  ]);
});

it("shows keys that are data each time, and names once", async () => {
  const found = await reading(read, "a@example.com: {n: 1}\nb@example.com: {n: 2}\nname: x\n");
  expect(cells(found)).toEqual([
    ["$.*~", "a@example.com"],
    ["$.*.*~", "n"],
    ["$.*.n", "1"],
    ["$.*~", "b@example.com"],
    ["$.*.n", "2"],
    ["$.*~", "name"],
    ["$.name", "x"],
  ]);
});

it.each([
  ["documents", "a: 1\n---\na: 2\n---\na: 3\n...\n", 3],
  ["items of a list", "- a: 1\n  b: 2\n- a: 3\n- a: 4\n", 3],
  ["one document", "a: 1\nb:\n  - 1\n  - 2\n", 1],
])("takes for records %s", async (_, content, expected) => {
  const { blocks } = await reading(read, content);
  expect(blocks.reduce((sum, { records = [] }) => sum + records.length, 0)).toEqual(expected);
});

it("locates to line, path and bytes", async () => {
  const found = await reading(read, "# note\nname: Ann\nmail: 'a@example.com'\n");
  expect(found.blocks[0]?.cells?.at(-1)).toEqual(["$.mail", "a@example.com", "line 3 > $.mail @24-37"]);
});

it("follows no alias, and bounds nesting", async () => {
  const bomb = `a: &a [x,x,x,x]\n${Array.from({ length: 20 }, (_, at) => `k${at}: &k${at} [*a,*a,*a,*a]`).join("\n")}\n`;
  expect((await reading(read, bomb)).blocks).toHaveLength(1);
  const deep = Array.from({ length: 3000 }, (_, at) => `${" ".repeat(at)}a:`).join("\n");
  const found = await reading(read, `${deep} deep@example.com\n`, { limits: { nesting: 50 } });
  expect(cells(found).at(-1)?.[1]).toEqual("deep@example.com");
  expect(found.omissions).toEqual(["limit_depth: Collections nested deeper than 50 were read under one path."]);
});

it("loses nothing of what is no YAML", async () => {
  expect(await values("a: [b@example.com\n\tc: {d@example.com: 'e@example.com\nlast\n")).toEqual([
    ["$.a[]", "b@example.com"],
    ["$.a[]", "c"],
    ["$.a[].*", "e@example.com"],
    ["$.a[].*", "last"],
  ]);
});

it.each([
  ["name: x\nlist:\n  - a\n", "x.yaml", "yaml"],
  ["---\nname: x\n", "x", "yaml"],
  ["root:\n  a: 1\n  b: 2\nother:\n  c: 3\n", "x", "yaml"],
  ["Note: this is prose.\nAnd more of it.\n", "x", "text"],
])("is recognised: %j", (content, name, expected) => {
  expect(recognised(content, name)).toEqual(expected);
});

it("gives the same blocks for any chunks", async () => {
  const parts = fc.constantFrom(
    "a:",
    "- ",
    "  ",
    "\n",
    "\n  ",
    "x",
    '"',
    "'",
    "|",
    ">",
    "{",
    "}",
    "[",
    "]",
    ",",
    "#",
    "---\n",
    "&a ",
    "*a",
    "é",
    "\\u00e9",
    "? ",
    ": ",
    "\t",
  );
  await expectSameForAnyChunks(
    read,
    fc.array(parts, { maxLength: 40 }).map((all) => all.join("")),
  );
});
