import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blocksOf } from "../testing/blocks-of.ts";
import { expectSameForAnyChunks, expectSameForLargeChunks } from "../testing/chunking.ts";
import { cells, coreText, placeOf, reading } from "../testing/reading.ts";
import { recognised } from "../testing/recognised.ts";
import { read } from "./read.ts";

describe("rows of INSERT", () => {
  it("have the names the statement gives, or the table was made with", async () => {
    const found = await reading(
      read,
      "CREATE TABLE `people` (\n  `id` int(11) NOT NULL DEFAULT '0',\n  `full name` varchar(20), -- who\n  mail text CHECK (mail <> ''),\n  PRIMARY KEY (`id`)\n) ENGINE=x;\n" +
        "INSERT INTO `people` VALUES (1,'Ann \\'A\\' O''Neil','a@example.com'),\n (2,NULL,'b@example.com');\n" +
        "INSERT INTO public.\"people\" (mail, \"full name\") VALUES ('c@example.com', 'C');\n",
    );
    expect(cells(found).slice(1)).toEqual([
      ["people.id", "1"],
      ["people.full name", "Ann 'A' O'Neil"],
      ["people.mail", "a@example.com"],
      ["people.id", "2"],
      ["people.mail", "b@example.com"],
      ["people.mail", "c@example.com"],
      ["people.full name", "C"],
    ]);
    expect(cells(found)[0]?.[0]).toEqual("statement");
  });

  it("have numbers for names where nothing tells them", async () => {
    expect(cells(await reading(read, "INSERT INTO t VALUES ('a@example.com', 7);"))).toEqual([
      ["t.column 1", "a@example.com"],
      ["t.column 2", "7"],
    ]);
  });

  it("keep to their columns across functions, prefixes and comments", async () => {
    const found = await reading(
      read,
      "INSERT INTO t (a,b,c,d,e) VALUES (CAST('x' AS date), N'y', E'z\\'s', /* (note) */ _binary 'w', -1.5e3) ON CONFLICT (a) DO NOTHING; INSERT INTO t (a) VALUES (TRUE);",
    );
    expect(cells(found)).toEqual([
      ["t.a", "x"],
      ["t.b", "y"],
      ["t.c", "z's"],
      ["comment", "/* (note) */"],
      ["t.d", "w"],
      ["t.e", "-1.5e3"],
      ["statement", "ON CONFLICT (a) DO NOTHING"],
      ["t.a", "TRUE"],
    ]);
  });

  it("take a backslash for itself where the dump is standard SQL", async () => {
    expect(cells(await reading(read, String.raw`INSERT INTO t (a,b) VALUES ('C:\', 'b@example.com');`))).toEqual([
      ["t.a", "C:\\"],
      ["t.b", "b@example.com"],
    ]);
  });

  it("are located to line, column and bytes", async () => {
    const content = "INSERT INTO t (a,b) VALUES\n('x','y'),\n('it''s a@example.com','z');\n";
    const [block] = await blocksOf(read, content);
    const at = Buffer.from(block!.bytes).indexOf("a@example.com");
    const start = content.indexOf("a@example.com");
    expect(placeOf(block!, { start: at, end: at + 13 })).toEqual(`line 3 > t.a @${start}-${start + 13}`);
    expect(block!.records).toHaveLength(3);
  });
});

it("reads rows of COPY", async () => {
  const found = await reading(
    read,
    "--\n-- PostgreSQL database dump\n--\nCOPY public.people (id, name, mail) FROM stdin;\n1\tAnn\\tTab\ta@example.com\n2\t\\N\tb@example.com\n\\.\n\nSELECT 1;\n",
  );
  expect(cells(found)).toEqual([
    ["comment", "--"],
    ["comment", "-- PostgreSQL database dump"],
    ["comment", "--"],
    ["people.id", "1"],
    ["people.name", "Ann\tTab"],
    ["people.mail", "a@example.com"],
    ["people.id", "2"],
    ["people.mail", "b@example.com"],
    ["statement", "SELECT 1"],
  ]);
});

it("shows other statements as they stand", async () => {
  expect(
    cells(await reading(read, "UPDATE t SET a = 'x;y' WHERE b = \"q\";\n# note a@example.com\nGRANT x TO 'u'@'h';")),
  ).toEqual([
    ["statement", "UPDATE t SET a = 'x;y' WHERE b = \"q\""],
    ["comment", "# note a@example.com"],
    ["statement", "GRANT x TO 'u'@'h'"],
  ]);
});

it("finds back to the rows after a quote that does not close", async () => {
  const found = await reading(
    read,
    "UPDATE t SET a = 'open;\nsome text\nINSERT INTO t (mail) VALUES ('a@example.com');\n",
  );
  expect(cells(found).at(-1)).toEqual(["t.mail", "a@example.com"]);
});

it("never makes a name of data, nor names without end", async () => {
  expect(cells(await reading(read, "INSERT INTO `a@example.com` (b) VALUES (1);"))).toEqual([["*", "1"]]);
  const content = Array.from({ length: 12_000 }, (_, at) => `INSERT INTO t${at} (a) VALUES (1);`).join("\n");
  expect((await blocksOf(read, content)).at(-1)!.labels.length).toBeLessThan(10_100);
});

it("reads one statement of many rows, and strings without end", async () => {
  const rows = Array.from({ length: 60_000 }, (_, at) => `(${at},'Zoë ''${at}''','a${at}@example.com')`).join(",");
  const huge = "wört ".repeat(400_000);
  const content = `-- MySQL dump\nINSERT INTO \`p\` (id,name,mail) VALUES ${rows};\nINSERT INTO \`p\` (id,name) VALUES (1,'${huge}'),(2,'last');\n`;
  await expectSameForLargeChunks(read, content);
  const found = await reading(read, content);
  expect(cells(found).at(-1)).toEqual(["p.name", "last"]);
  expect(coreText(found)).toContain(huge);
});

it.each([
  ["-- PostgreSQL database dump\nSET x = 1;\n", "backup", "sql"],
  ["CREATE TABLE t (a int);\nINSERT INTO t VALUES (1);\nINSERT INTO t VALUES (2);\n", "x", "sql"],
  ["INSERT INTO t VALUES (1);", "x.sql", "sql"],
  ["Insert into the box what you have.\n", "x", "text"],
])("is recognised: %j", (content, name, expected) => {
  expect(recognised(content, name)).toEqual(expected);
});

it("gives the same blocks for any chunks", async () => {
  const parts = fc.constantFrom(
    "INSERT INTO t (a,b) VALUES ",
    "(",
    ")",
    ",",
    ";",
    "'",
    "''",
    "\\'",
    '"',
    "`",
    "--",
    "/*",
    "*/",
    "\n",
    "COPY t (a) FROM stdin;\n",
    "\t",
    "\\N",
    "\\.",
    "é",
    "😀",
    "E'",
    "NULL",
    "12",
    "CREATE TABLE t (a int);",
    " ",
  );
  await expectSameForAnyChunks(
    read,
    fc.array(parts, { maxLength: 40 }).map((all) => all.join("")),
  );
});
