import fc from "fast-check";
import { expect, it } from "vitest";
import { expectSameForAnyChunks } from "../testing/chunking.ts";
import { cells, reading } from "../testing/reading.ts";
import { recognised } from "../testing/recognised.ts";
import { read as readAccess } from "./access-log.ts";
import { read as readJsonLog } from "./json-log.ts";
import { read as readLogfmt } from "./logfmt.ts";
import { read as readW3c } from "./w3c.ts";

const logfmt = `2026-01-01 INFO user=a@example.com took=3ms msg="said \\"hi\\" to b" done\nlevel=warn id=7 path=/x?a=b\n`;

it("gives values of pairs their key, and the rest as text", async () => {
  expect(cells(await reading(readLogfmt, logfmt))).toEqual([
    ["text", "2026-01-01 INFO"],
    ["user", "a@example.com"],
    ["took", "3ms"],
    ["msg", String.raw`said \"hi\" to b`],
    ["text", "done"],
    ["level", "warn"],
    ["id", "7"],
    ["path", "/x?a=b"],
  ]);
});

const access = `192.0.2.7 - ann [01/Jan/2026:00:00:00 +0000] "GET /?mail=a@example.com HTTP/1.1" 200 512 "https://example.com/" "Browser \\"x\\" 1" extra\n198.51.100.3 - - [01/Jan/2026:00:00:01 +0000] "-" 408 -\n`;

it("gives fields of access logs their names", async () => {
  const found = await reading(readAccess, access);
  expect(cells(found)).toEqual([
    ["host", "192.0.2.7"],
    ["user", "ann"],
    ["time", "01/Jan/2026:00:00:00 +0000"],
    ["request", "GET /?mail=a@example.com HTTP/1.1"],
    ["status", "200"],
    ["bytes", "512"],
    ["referer", "https://example.com/"],
    ["user-agent", String.raw`Browser \"x\" 1`],
    ["text", "extra"],
    ["host", "198.51.100.3"],
    ["time", "01/Jan/2026:00:00:01 +0000"],
    ["status", "408"],
  ]);
  expect(found.blocks[0]?.cells?.[9]?.[2]).toMatch(/^line 2 > host @/);
});

it("gives fields the names of the directive", async () => {
  const found = await reading(
    readW3c,
    '#Software: x\n#Fields: date c-ip cs-username cs(User-Agent)\n2026-01-01 192.0.2.7 - "a b"\n2026-01-02 192.0.2.8 ann y more\n',
  );
  expect(cells(found).slice(2)).toEqual([
    ["date", "2026-01-01"],
    ["c-ip", "192.0.2.7"],
    ["cs(User-Agent)", "a b"],
    ["date", "2026-01-02"],
    ["c-ip", "192.0.2.8"],
    ["cs-username", "ann"],
    ["cs(User-Agent)", "y"],
    ["text", "more"],
  ]);
});

const jsonLines = `2026-01-01 INFO api: {"user":"a\\u0040example.com","n":1} tail\n2026-01-01 WARN api: {"user":"b@example.com", broken c@example.com\nplain line\n`;

it("gives values of JSON in a line their path, and the rest as text", async () => {
  expect(cells(await reading(readJsonLog, jsonLines)).filter(([path]) => !path.endsWith("*~"))).toEqual([
    ["text", "2026-01-01 INFO api: "],
    ["$.user", "a@example.com"],
    ["$.n", "1"],
    ["text", "tail"],
    ["text", "2026-01-01 WARN api: "],
    ["$.user", "b@example.com"],
    ["text", "broken c@example.com"],
    ["text", "plain line"],
  ]);
});

it.each([
  [logfmt.replace("2026-01-01 INFO ", ""), "logfmt"],
  [access, "access-log"],
  ["#Version: 1.0\n#Fields: date time\n2026-01-01 x\n", "w3c-log"],
  [`x {"user":"a"}\ny {"user":"b"}\n`, "json-log"],
  ["2026-01-01 INFO started\n2026-01-01 INFO done\n", "text"],
])("is recognised: %#", (content, expected) => {
  expect(recognised(content, "x.log")).toEqual(expected);
});

it("gives the same blocks for any chunks", async () => {
  const parts = fc.constantFrom(
    "a=b",
    " ",
    '"',
    "\\",
    "\n",
    "\r\n",
    "=",
    "{",
    "}",
    '"k":',
    '"v\\u00e9"',
    "[",
    "]",
    "- ",
    "192.0.2.7 ",
    "#Fields: a b\n",
    "é",
    "1",
  );
  const content = fc.array(parts, { maxLength: 30 }).map((all) => all.join(""));
  for (const read of [readLogfmt, readAccess, readW3c, readJsonLog]) await expectSameForAnyChunks(read, content);
});
