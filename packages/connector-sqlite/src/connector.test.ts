import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Asset, Cell, RowContent, Source } from "@assay/spec";
import { sqlite } from "./connector.ts";
import type { SqliteOptions } from "./options.ts";
import { policy } from "./policy.ts";

const signal = new AbortController().signal;
let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync("/tmp/assay-sqlite-test-");
  path = join(folder, "data base?#%.db");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function make(sql: string): void {
  const database = new DatabaseSync(path);
  database.exec(sql);
  database.close();
}

const connect = (more: Partial<SqliteOptions> = {}): Promise<Source> =>
  sqlite.connect({ path, ...more } as SqliteOptions);

const list = (source: Source, after?: string): Promise<Asset[]> =>
  Array.fromAsync(source.list(after === undefined ? { signal } : { signal, after }));

const nameOf = ({ uri }: Asset): string => decodeURIComponent(uri.slice(uri.lastIndexOf("/") + 1));

async function open(source: Source, name: string): Promise<RowContent> {
  const asset = (await list(source)).find((each) => nameOf(each) === name);
  if (asset === undefined) throw new Error(`${name} was not listed.`);
  return (await source.open(asset, signal)) as RowContent; // tables are rows
}

async function rowsOf(source: Source, name: string, after?: string): Promise<(readonly Cell[])[]> {
  await using content = await open(source, name);
  const query = after === undefined ? { signal } : { signal, after };
  return (await Array.fromAsync(content.batches(query))).flatMap(({ rows }) => rows);
}

describe("an SQLite database", () => {
  it("gives every kind of value", async () => {
    make(`create table t (n integer, r real, s text, b blob, untyped);
      insert into t values (9007199254740993, 1.5, 'naïve 名' || char(0) || 'x', x'89504e47', null), (-1, 1e300, '', x'', 'text')`);
    await using source = await connect();
    await using content = await open(source, "t");
    expect(content.fields.map(({ name, type }) => `${name} ${type}`.trim())).toEqual([
      "n INTEGER",
      "r REAL",
      "s TEXT",
      "b BLOB",
      "untyped",
    ]);
    expect(await rowsOf(source, "t")).toEqual([
      ["9007199254740993", "1.5", "naïve 名\0x", Uint8Array.of(0x89, 0x50, 0x4e, 0x47), null],
      ["-1", "1e+300", "", new Uint8Array(), "text"],
    ]);
  });

  it("lists tables in one order, goes on after any of them, and tells what is not read", async () => {
    make(`create table b (x); create table a (x); create view v as select * from a; create virtual table f using fts5 (body);
      create table skip_me (x)`);
    await using source = await connect({ exclude: ["skip*"] });
    const all = await list(source);
    expect(all.map((asset) => [nameOf(asset), asset.unread?.reason])).toEqual([
      ["a", undefined],
      ["b", undefined],
      ["f", "excluded_by_rule"],
      ["f_config", undefined],
      ["f_content", undefined],
      ["f_data", undefined],
      ["f_docsize", undefined],
      ["f_idx", undefined],
      ["skip_me", "excluded_by_rule"],
      ["v", "excluded_by_rule"],
    ]);
    for (const [at, { uri }] of all.entries()) expect(await list(source, uri)).toEqual(all.slice(at + 1));
  });

  it("reads the text behind a full-text index, and views when asked to", async () => {
    make(`create virtual table f using fts5 (body); insert into f values ('some text');
      create table a (x); insert into a values (1); create view v as select x + 1 as y from a`);
    await using source = await connect({ views: true });
    expect(await rowsOf(source, "f_content")).toEqual([["1", "some text"]]);
    expect(await rowsOf(source, "v")).toEqual([["2"]]);
  });

  it("goes on after any batch, whatever the key", async () => {
    make(
      `create table plain (x); create table shadowed (rowid text, _rowid_ text, x); create table keyed (a, b blob, x, primary key (a, b)) without rowid;
      insert into plain select value from generate_series(1, 50);
      insert into shadowed select 'same', 'same', value from generate_series(1, 50);
      insert into keyed select case value % 3 when 0 then value when 1 then 'k' || value else value + 0.5 end, zeroblob(value % 5), value from generate_series(1, 50)`.replaceAll(
        /generate_series\(1, 50\)/g,
        "(with recursive g(value) as (select 1 union all select value + 1 from g where value < 50) select value from g)",
      ),
    );
    await using source = await connect({ batchRows: 7 });
    for (const table of ["plain", "shadowed", "keyed"]) {
      const all = await rowsOf(source, table);
      expect(new Set(all.map((row) => row.at(-1))).size).toBe(50);
      await using content = await open(source, table);
      let seen = 0;
      for await (const { rows, key } of content.batches({ signal })) {
        seen += rows.length;
        expect(await rowsOf(source, table, key)).toEqual(all.slice(seen));
      }
    }
  });

  it.each(['"', "'; drop table x; --", "a b", "%", "名", "select", "x/y", "a\nb", "[x]", "`", "__proto__"])(
    "reads a table and a column named %j",
    async (name) => {
      const quoted = `"${name.replaceAll('"', '""')}"`;
      make(`create table ${quoted} (${quoted} text); insert into ${quoted} values ('in it')`);
      await using source = await connect();
      expect(await rowsOf(source, name)).toEqual([["in it"]]);
    },
  );

  it("leaves no trace, and takes no lock", async () => {
    make("pragma journal_mode = wal; create table t (x); insert into t values (1)");
    const before = readFileSync(path);
    chmodSync(folder, 0o500);
    await using source = await connect();
    expect(await rowsOf(source, "t")).toEqual([["1"]]);
    expect(readdirSync(folder)).toEqual(["data base?#%.db"]);
    chmodSync(folder, 0o700);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it("reads what is still in the log of a database in use, and leaves the log as it is", async () => {
    const writer = new DatabaseSync(path);
    writer.exec("pragma journal_mode = wal; create table t (x); insert into t values (1), (2)");
    const log = readFileSync(`${path}-wal`);
    const scratch = join(folder, "scratch");
    mkdirSync(scratch);
    {
      await using source = await connect({ scratch });
      expect(source.properties?.["inUse"]).toBe(true);
      expect(await rowsOf(source, "t")).toEqual([["1"], ["2"]]);
      expect(readFileSync(`${path}-wal`).equals(log)).toBe(true);
      expect(readdirSync(scratch)).toHaveLength(1);
    }
    expect(readdirSync(scratch)).toEqual([]);
    writer.close();
  });

  it("undoes in its copy what a program that was killed had half written", async () => {
    make("create table t (x); insert into t values ('before')");
    const half = `const { DatabaseSync } = require("node:sqlite"); const d = new DatabaseSync(process.argv[1]);
      d.exec("pragma cache_size = 1; pragma cache_spill = 1; begin; update t set x = 'half'");
      d.exec("create table big (x); insert into big select zeroblob(100000) from (values (1), (2), (3), (4), (5))");
      console.log("ready"); setInterval(() => {}, 1000)`;
    const program = spawn(process.execPath, ["-e", half, path], { stdio: ["ignore", "pipe", "ignore"] });
    await once(program.stdout, "data");
    program.kill("SIGKILL");
    await once(program, "exit");
    const journal = readFileSync(`${path}-journal`);
    await using source = await connect();
    expect(await rowsOf(source, "t")).toEqual([["before"]]);
    expect(readFileSync(`${path}-journal`).equals(journal)).toBe(true);
  });

  it("says that the file was written to while it was read", async () => {
    make("create table t (x); insert into t values (1)");
    await using source = await connect();
    await using content = await open(source, "t");
    await expect(content.verify()).resolves.toBeUndefined();
    make("insert into t values (2)");
    await expect(content.verify()).rejects.toMatchObject({ reason: "changed_during_read" });
  });

  it("reads the same sample for the same seed, near the share asked for", async () => {
    make(
      `create table t (x); insert into t with recursive g(v) as (select 1 union all select v + 1 from g where v < 4000) select v from g`,
    );
    await using source = await connect();
    await using content = await open(source, "t");
    const draw = async (seed: number): Promise<(readonly Cell[])[]> =>
      (await Array.fromAsync(content.batches({ signal, sample: { rows: 1000, seed } }))).flatMap(({ rows }) => rows);
    const once = await draw(1);
    expect(content.sampled?.()).toMatchObject({ seed: 1, rowsSeen: once.length, rowsTotal: 4000 });
    expect(await draw(1)).toEqual(once);
    expect(await draw(2)).not.toEqual(once);
    expect(once.length).toBeGreaterThan(800);
    expect(once.length).toBeLessThan(1200);
  });

  it("is damaged: what is wrong is told, never a crash", async () => {
    make(
      `create table t (x); insert into t with recursive g(v) as (select 1 union all select v + 1 from g where v < 4000) select hex(randomblob(50)) from g`,
    );
    const whole = readFileSync(path);
    const reasons = new Set<string>();
    for (let at = 0; at < 40; at++) {
      const bytes = Buffer.from(whole);
      for (let flip = 0; flip < 200; flip++)
        bytes[100 + ((at * 7919 + flip * 104_729) % (bytes.length - 100))] = (at * flip) & 255;
      writeFileSync(path, bytes);
      reasons.add(await outcome());
    }
    writeFileSync(path, whole);
    truncateSync(path, Math.floor(whole.length / 2 / 4096) * 4096);
    reasons.add(await outcome());
    expect([...reasons].toSorted()).toEqual(["malformed"]);
  });

  it("is no database, encrypted, empty, absent or out of reach: each has its reason", async () => {
    writeFileSync(path, "just text");
    await expect(connect()).rejects.toMatchObject({ reason: "malformed" });
    writeFileSync(path, Buffer.from(Array.from({ length: 8192 }, (_, at) => (at * 167 + (at >> 8) * 31) & 255)));
    await expect(connect()).rejects.toMatchObject({ reason: "encrypted" });
    writeFileSync(path, "");
    await using empty = await connect();
    expect(await list(empty)).toEqual([]);
    await expect(connect({ path: `${path}-not-there` })).rejects.toMatchObject({ reason: "source_unavailable" });
  });

  it("stops when it is told to", async () => {
    make(
      `create table t (x); insert into t with recursive g(v) as (select 1 union all select v + 1 from g where v < 4000) select v from g`,
    );
    await using source = await connect({ batchRows: 10 });
    await using content = await open(source, "t");
    const stop = new AbortController();
    const reading = async (): Promise<void> => {
      for await (const batch of content.batches({ signal: stop.signal }))
        if (batch.rows.length > 0) stop.abort(new Error("enough"));
    };
    await expect(reading()).rejects.toThrow("enough");
  });
});

it("prints a grant for any path", () => {
  expect(policy({ path: "/srv/it's.db" })).toContain(String.raw`'/srv/it'\''s.db'`);
});

/** How a scan of the damaged table ends: the reason, or nothing when all of it could be read. */
async function outcome(): Promise<string> {
  try {
    await using source = await connect();
    await rowsOf(source, "t");
    return "read";
  } catch (error) {
    return (error as { readonly reason?: string }).reason ?? String(error);
  }
}
