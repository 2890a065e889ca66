import fc from "fast-check";
import { expect, it } from "vitest";
import { blocksOf } from "../testing/blocks-of.ts";
import { expectSameForAnyChunks } from "../testing/chunking.ts";
import { coreText, placeOf, reading } from "../testing/reading.ts";
import { recognised } from "../testing/recognised.ts";
import { read } from "./read.ts";

async function text(body: string): Promise<string> {
  return coreText(await reading(read, `{\\rtf1\\ansi\\ansicpg1252 ${body}}`));
}

it.each([
  ["Dear {\\b Ann} Example,\\par call 555\\~0100\\tab now", "Dear Ann Example,\ncall 555 0100\tnow"],
  ["Jos\\'e9 and \\u20320?\\u22909?", "José and 你好"],
  ["{\\uc2\\u233??x}\\u233?y", "éxéy"],
  ["\\u-10179?\\u-8704?", "😀"],
  ["{\\fonttbl{\\f0\\fcharset134 Font;}{\\f1 Other;}}{\\f0 \\'d5\\'c5\\'ce\\'b0} plain", "张伟 plain"],
  ["{\\info{\\author a@example.com}{\\company Example Ltd}}x", "a@example.comExample Ltdx"],
  [
    '{\\field{\\*\\fldinst HYPERLINK "mailto:b@example.com"}{\\fldrslt write}}',
    'HYPERLINK "mailto:b@example.com"write',
  ],
  ["{\\*\\unknown hidden}{\\pict 00ff}{\\stylesheet Normal;}shown", "shown"],
  ["a\\{b\\}c\\\\d\\emdash e", "a{b}c\\d—e"],
  ["{\\object{\\*\\objdata 0102}\\bin3 }}}after", "after"],
  ["one\\cell two\\row three", "one\ttwo\nthree"],
])("shows the text of %j", async (body, expected) => {
  expect(await text(body)).toEqual(expected);
});

it("locates to paragraph and bytes", async () => {
  const content = "{\\rtf1 first\\par second {\\b a@example.com}}";
  const [block] = await blocksOf(read, content);
  const at = Buffer.from(block!.bytes).indexOf("a@example.com");
  const start = content.indexOf("a@example.com");
  expect(placeOf(block!, { start: at, end: at + 13 })).toEqual(`paragraph 2 @${start}-${start + 13}`);
});

it("gives what there is of a document cut short, and says so", async () => {
  const found = await reading(read, "{\\rtf1 text {\\b a@example.com");
  expect([coreText(found), found.error]).toEqual(["text a@example.com", "truncated"]);
});

it("nested without end costs no more than a pass", async () => {
  expect(await text(`${"{".repeat(500_000)}deep@example.com${"}".repeat(500_000)}`)).toEqual("deep@example.com");
});

it("is recognised by its first bytes", () => {
  expect(recognised("{\\rtf1 x}", "letter.doc")).toEqual("rtf");
});

it("gives the same blocks for any chunks", async () => {
  const parts = fc.constantFrom(
    "{",
    "}",
    "\\par ",
    "\\b ",
    "\\'e9",
    "\\'d5\\'c5",
    "\\u233?",
    "\\u-10179?",
    "\\uc0 ",
    "\\bin2 ",
    "\\*",
    "\\fonttbl",
    "\\f1\\fcharset134 ",
    "\\\\",
    "\\",
    "text",
    " ",
    "\n",
    "é",
    "\\tab",
  );
  await expectSameForAnyChunks(
    read,
    fc.array(parts, { maxLength: 40 }).map((all) => `{\\rtf1 ${all.join("")}`),
  );
});
