import { expect, it } from "vitest";
import { AssayError } from "@assay/spec";
import { formats } from "./registry.ts";
import { inputOf } from "./testing/reading.ts";

/** Contents that make a reader do little at a time, over and over: what costs more than a pass shows here. */
const contents: Readonly<Record<string, readonly string[]>> = {
  csv: ['"', '1,"x"y\n', '"a\n', ',"', '""', "'", "\n", "\r"],
  json: ["[", "{", '{"a":', '"\\u00', "]", '{"a":1}\nx\n', "{}\nx ", '{"a":x}\n', "//\n", "/*", "-", '"'],
  xml: ["<a>", "</a", "</a>", "<", "&", "<a b=", "<a b='", "<!--", "<![CDATA[", "]]", "<!D[", "<?", "<a b c d ", "&#"],
  html: ["<a>", "</a", "<table><tr><td>", "<script>", "</script", "<", "&", "<a b=c>", "<pre>", "<th>x", "<!--", "-"],
  eml: [
    "a: b\n",
    " x\n",
    "\n",
    "Content-Type: multipart/mixed; boundary=b\n\n--b\n",
    "--b\n\n",
    "=?utf-8?q?=C3?= ",
    ":",
  ],
  mbox: ["From a 2026\n", "From a 2026\n\n", "a: b\n"],
  rtf: ["{", "}", "\\", "\\'e9", "\\u1?", "\\par", "\\f1", "{\\*\\a "],
  vcard: ["BEGIN:VCARD\n", "A:", "A;B=C:D\n", "\n ", ";", '"', "\\"],
  ldif: ["dn: a\n", "a:: QQ==\n", "\n ", "a:"],
  sql: [
    "a;",
    "CREATE TABLE a;",
    "INSERT INTO a VALUES ",
    "INSERT INTO a VALUES (",
    "(",
    "'",
    "--\n",
    "/*",
    "('a'),",
    "CREATE TABLE a (b,",
  ],
  yaml: ["- ", "a: ", "[", "{", "a:\n", "- a\n", '"', "? ", "#\n", "|\n", " ", "'a: b\n"],
  ini: ["[a]\n", "a=b\n", "a=\\\n", "=", "\\", 'a="\n'],
  logfmt: ["a=", "a=b ", "a ", '"'],
  "json-log": ["{", 'x {"a":1}\n', '{"a":'],
  "access-log": ['"', "[", "a "],
  "w3c-log": ["#Fields: a\n", "a "],
  text: ["\n", "\r", "\u001b$B", "é", "\u001b"],
};

const prefixes: Readonly<Record<string, string>> = {
  csv: "id,name\n1,a\n",
  html: "<html>",
  rtf: "{\\rtf1 ",
  eml: "From: a\nTo: b\nContent-Type: multipart/mixed; boundary=b\n\n",
  sql: "-- MySQL dump\n",
};

const size = 1_500_000;

it.each(Object.entries(contents).flatMap(([id, parts]) => parts.map((part) => [id, part] as const)))(
  "reads %s of nothing but %j in time",
  async (id, part) => {
    const reader = formats.find((format) => format.id === id)!;
    const content = Buffer.from((prefixes[id] ?? "") + part.repeat(Math.ceil(size / part.length)));
    const started = performance.now();
    try {
      for await (const item of reader.read(inputOf(content, { chunks: [65_536], limits: { nesting: 200 } }))) {
        if ("kind" in item && item.kind === "embedded") for await (const _ of item.stream?.() ?? []);
      }
    } catch (error) {
      if (!(error instanceof AssayError)) throw error;
    }
    expect(performance.now() - started).toBeLessThan(15_000);
  },
);
