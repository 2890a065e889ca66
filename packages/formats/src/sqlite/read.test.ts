import { gzipSync } from "node:zlib";
import Database from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { recognise } from "../recognise.ts";
import { cells, reading } from "../testing/reading.ts";
import { read } from "./read.ts";

function made(sql: string, rows: (database: Database.Database) => void = () => undefined): Buffer {
  const database = new Database(":memory:");
  database.exec(sql);
  rows(database);
  const file = database.serialize();
  database.close();
  return file;
}

const people = made(
  "CREATE TABLE people (name, email TEXT, born); INSERT INTO people VALUES ('Ann Tan', 'ann@example.com', '1980-01-02'), (NULL, 'bo@example.com', 19900304)",
);

describe("a database", () => {
  it("gives the rows of its tables, each column under its name", async () => {
    const file = made(`
      CREATE TABLE people (name, email); INSERT INTO people VALUES ('Ann Tan', 'ann@example.com');
      CREATE TABLE "odd ""name" (email, n INTEGER PRIMARY KEY, x REAL) ; INSERT INTO "odd ""name" VALUES ('bo@example.com', 9007199254740993, 0.5);
      CREATE TABLE pairs (k PRIMARY KEY, v) WITHOUT ROWID; INSERT INTO pairs VALUES ('a', 'cy@example.com');
      CREATE VIEW seen AS SELECT * FROM people;`);
    const { blocks, error } = await reading(read, file);
    expect(blocks.flatMap(({ cells: list = [] }) => list)).toEqual([
      ["name", "Ann Tan", "table people > row 1 > name"],
      ["email", "ann@example.com", "table people > row 1 > email"],
      ["email (2)", "bo@example.com", 'table odd "name > row 1 > email'],
      ["n", "9007199254740993", 'table odd "name > row 1 > n'],
      ["x", "0.5", 'table odd "name > row 1 > x'],
      ["k", "a", "table pairs > row 1 > k"],
      ["v", "cy@example.com", "table pairs > row 1 > v"],
    ]);
    expect(error).toEqual(undefined);
  });

  it("is read where it was written with a log beside it", async () => {
    const file = Buffer.from(people);
    file[18] = file[19] = 2;
    expect(cells(await reading(read, file))).toHaveLength(5);
  });

  it("in UTF-16 gives the same", async () => {
    expect(
      cells(
        await reading(read, made("PRAGMA encoding = 'UTF-16le'; CREATE TABLE t (a); INSERT INTO t VALUES ('Zoë 你')")),
      ),
    ).toEqual([["a", "Zoë 你"]]);
  });

  it("gives bytes as text, as files where they are that, and tells what they are not", async () => {
    const file = made("CREATE TABLE t (raw)", (database) => {
      const insert = database.prepare("INSERT INTO t VALUES (?)");
      for (const bytes of [Buffer.from("ann@example.com"), gzipSync("inside"), Buffer.from([0, 1, 2, 255])])
        insert.run(bytes);
    });
    const found = await reading(read, file);
    expect([cells(found), found.members.map(([name]) => name), found.omissions]).toEqual([
      [["raw", "ann@example.com"]],
      ["row 2/t.raw"],
      ["unsupported_format: 1 binary value of column t.raw in no known format."],
    ]);
  });

  it("does not depend on chunks", async () => {
    expect(await reading(read, people, { chunks: [7, 1000] })).toEqual(await reading(read, people));
  });
});

describe("hostile databases", () => {
  const many = made("CREATE TABLE a (x); CREATE TABLE b (x); INSERT INTO b VALUES ('late@example.com')", (database) => {
    const insert = database.prepare("INSERT INTO a VALUES (?)");
    for (let row = 0; row < 2000; row++) insert.run(`user${row}@example.com`);
  });

  it("cut short end typed", async () => {
    for (let at = 100; at < many.length; at += 997) {
      const { error } = await reading(read, many.subarray(0, at));
      expect([at, error]).toEqual([at, expect.stringMatching(/^(?:truncated|malformed)$/)]);
    }
  });

  it("with bits turned end typed", async () => {
    for (let at = 0; at < people.length; at += 31) {
      const turned = Uint8Array.from(people);
      turned[at] = (turned[at] ?? 0) ^ (1 << (at % 8));
      const { error = "none" } = await reading(read, turned);
      expect([at, error]).toEqual([at, expect.stringMatching(/^(?:none|malformed|truncated|worker_oom)$/)]);
    }
  });

  it("with a damaged table give the others", async () => {
    const file = Buffer.from(many);
    const page = file.readUInt16BE(16);
    file.fill(0xff, page, page + 8);
    const found = await reading(read, file);
    expect([found.error, cells(found).at(-1)]).toEqual(["malformed", ["x (2)", "late@example.com"]]);
  });

  it("that are too large for memory say what to do", async () => {
    const { inputOf } = await import("../testing/reading.ts");
    await expect(read({ ...inputOf(people), size: 2 ** 30 }).next()).rejects.toMatchObject({ reason: "limit_bytes" });
  });
});

it("is recognised by its first bytes", () => {
  const found = recognise(people, "data.bin");
  expect("reader" in found ? [found.reader.id, found.reader.isolated] : found).toEqual(["sqlite", true]);
});
