import fc from "fast-check";
import { expect, it } from "vitest";
import { awkwardText, expectSameForAnyChunks } from "../testing/chunking.ts";
import { cells, reading } from "../testing/reading.ts";
import { recognised } from "../testing/recognised.ts";
import { read } from "./read.ts";

it("gives values their section and key, each section a record", async () => {
  const found = await reading(
    read,
    "top = 1\n; made by a@example.com\n[mail]\nuser = b@example.com\n# note\npass: s3cret ; not a comment\n\n[[ftp]] # more\nuser=c@example.com\n",
  );
  expect(cells(found)).toEqual([
    ["top", "1"],
    ["comment", "made by a@example.com"],
    ["mail.user", "b@example.com"],
    ["comment", "note"],
    ["mail.pass", "s3cret ; not a comment"],
    ["comment", "] # more"],
    ["ftp.user", "c@example.com"],
  ]);
  expect(found.blocks[0]?.records).toHaveLength(3);
  expect(found.blocks[0]?.cells?.[4]?.[2]).toMatch(/^line 6 > mail.pass @/);
  expect(found.blocks[0]?.cells?.[2]?.[2]).toEqual("line 4 > mail.user @46-59");
});

it("reads environment files, quoted and over several lines", async () => {
  const found = await reading(read, `export DB_USER="a@example.com" # who\nKEY='one\ntwo' \nPLAIN=x y \nEMPTY=\n`);
  expect(cells(found)).toEqual([
    ["DB_USER", "a@example.com"],
    ["comment", "# who"],
    ["KEY", "one\ntwo"],
    ["PLAIN", "x y"],
  ]);
});

it("reads properties: escapes, and lines that go on", async () => {
  const found = await reading(
    read,
    `${String.raw`greeting=Gr\u00fc\u00dfe`}\nname : Ann \\\n   Example\npath=C:\\\\users\\unit\\\nlast\n`,
  );
  expect(cells(found)).toEqual([
    ["greeting", "Grüße"],
    ["name", "Ann Example"],
    ["path", String.raw`C:\\users\unitlast`],
  ]);
});

it("shows keys that are data, and lines that are none of all", async () => {
  const found = await reading(read, "[a@example.com]\nb@example.com = admin\njust words\n");
  expect(cells(found)).toEqual([
    ["section", "a@example.com"],
    ["key", "b@example.com"],
    ["*", "admin"],
    ["text", "just words"],
  ]);
});

it("does not take a quote that never closes for the rest of the file", async () => {
  const found = await reading(read, `a="open\n${"b=1\n".repeat(3000)}c=a@example.com\n`);
  expect(cells(found).at(-1)).toEqual(["c", "a@example.com"]);
});

it.each([
  ["[mail]\nuser = a\n", "x.ini", "ini"],
  ["[mail]\nuser = a\nhost = b\n", "x", "ini"],
  ["a=1\n", "x.properties", "properties"],
  ["DB=1\nDB_USER=x\n", ".env", "env"],
  ["DB=1\nDB_USER=x\n", "deploy", "env"],
  ["[a]\nb = 1\n", "x.toml", "toml"],
  ["Dear all: this = that\n", "x", "text"],
])("is recognised: %j", (content, name, expected) => {
  expect(recognised(content, name)).toEqual(expected);
});

it("gives the same blocks for any chunks", async () => {
  const parts = fc.oneof(
    fc.constantFrom("[", "]", "=", ":", '"', "'", "\\", "\n", "\r\n", "#", "é", "\\u00e9", "key", " "),
    awkwardText,
  );
  await expectSameForAnyChunks(
    read,
    fc.array(parts, { maxLength: 20 }).map((all) => all.join("")),
  );
});
