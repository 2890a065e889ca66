import { createConnection } from "mysql2/promise";
import type { Connection } from "mysql2/promise";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Asset, Cell, RowContent, Source } from "@assay/spec";
import { startMariadb } from "@assay/testing/servers/mariadb";
import type { MariadbServer } from "@assay/testing/servers/mariadb";
import { mysql } from "./connector.ts";
import { policy } from "./policy.ts";

let server: MariadbServer;
let admin: Connection;
const signal = new AbortController().signal;
const hostile = ["a`; drop table x;--", "n".repeat(64), "__proto__", "表 één"];

beforeAll(async () => {
  server = await startMariadb();
  admin = await createConnection({
    host: "127.0.0.1",
    port: server.port,
    user: server.user,
    multipleStatements: true,
    charset: "utf8mb4",
  });
  await admin.query(`
    create database shop character set utf8mb4; use shop;
    create table people (id int primary key, email varchar(200) comment 'work address', doc json, photo blob, flags bit(9), at datetime, place point, legacy varchar(20) character set latin1);
    insert into people values (1, 'one@example.org', '{"k": 1}', x'00ff41', b'100000001', '2026-01-02 03:04:05', point(1, 2), 'één'),
      (2, 'tab\\there\\nline', null, null, null, null, null, null);
    create view names as select email from people;
    create table heap (n int);
    insert into heap values (1), (2), (3);
    create table pairs (a varchar(20), b int, filler char(200), primary key (a, b));
    insert into pairs select concat('k', seq mod 100), seq, repeat('x', 200) from seq_1_to_30000;
    create user 'reader'@'%'; grant select on shop.* to 'reader'@'%';`);
  for (const name of hostile) {
    const quoted = `\`${name.replaceAll("`", "``")}\``;
    await admin.query(`create table ${quoted} (${quoted} text)`);
    await admin.query(`insert into ${quoted} values ('here')`);
  }
}, 60_000);

afterAll(async () => {
  await admin.end();
  await server[Symbol.asyncDispose]();
});

const connect = (options: Record<string, unknown> = {}): Promise<Source> =>
  mysql.connect({ host: "127.0.0.1", port: server.port, user: "reader", database: "shop", ...options } as never);

const list = (source: Source, after?: string): Promise<Asset[]> =>
  Array.fromAsync(source.list(after === undefined ? { signal } : { signal, after }));

const short = ({ uri }: Asset): string => decodeURIComponent(uri.split("/shop/")[1] ?? uri);

async function only(source: Source, name: string): Promise<Asset> {
  const asset = (await list(source)).find((one) => short(one) === name);
  if (asset === undefined) throw new Error(`There is no ${name}.`);
  return asset;
}

async function rowsOf(source: Source, asset: Asset, after?: string): Promise<(readonly Cell[])[]> {
  await using content = (await source.open(asset, signal)) as RowContent;
  const batches = await Array.fromAsync(content.batches(after === undefined ? { signal } : { signal, after }));
  return batches.flatMap(({ rows }) => [...rows]);
}

it("lists every table once, in order, and tells what it does not read", async () => {
  await using source = await connect();
  const all = await list(source);
  expect(all.map((asset) => `${short(asset)} ${asset.unread?.reason ?? "-"}`).toSorted()).toEqual(
    [...hostile.map((name) => `${name} -`), "heap -", "names excluded_by_rule", "pairs -", "people -"].toSorted(),
  );
  expect((await list(source, all[2]?.uri)).map(short)).toEqual(all.slice(3).map(short));
});

it("reads every type as text, blobs as bytes", async () => {
  await using source = await connect();
  expect(await rowsOf(source, await only(source, "people"))).toEqual([
    [
      "1",
      "one@example.org",
      '{"k": 1}',
      new Uint8Array([0x00, 0xff, 0x41]),
      "257",
      "2026-01-02 03:04:05",
      "POINT(1 2)",
      "één",
    ],
    ["2", "tab\there\nline", null, null, null, null, null, null],
  ]);
});

it.each(hostile)("reads a table and a column named %j", async (name) => {
  await using source = await connect();
  expect(await rowsOf(source, await only(source, name))).toEqual([["here"]]);
});

it("reads a table without a key", async () => {
  await using source = await connect();
  expect((await rowsOf(source, await only(source, "heap"))).map(([n]) => Number(n)).toSorted((a, b) => a - b)).toEqual([
    1, 2, 3,
  ]);
});

it("goes on after a batch, and over a connection that is killed, without a row twice", async () => {
  await using source = await connect({ batchRows: 1000 });
  const pairs = await only(source, "pairs");
  await using content = (await source.open(pairs, signal)) as RowContent;
  const seen: number[] = [];
  let third: string | undefined;
  let batches = 0;
  for await (const batch of content.batches({ signal })) {
    seen.push(...batch.rows.map(([, b]) => Number(b)));
    if (++batches === 3) {
      third = batch.key;
      await killReaders();
    }
  }
  expect(seen.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 30_000 }, (_, index) => index + 1));
  expect(await rowsOf(source, pairs, third)).toHaveLength(27_000);
});

it("reads one snapshot although rows are added meanwhile", async () => {
  await admin.query(
    "create table growing (id int primary key auto_increment, t char(10)); insert into growing (t) select 'x' from seq_1_to_3000",
  );
  await using source = await connect({ batchRows: 1000 });
  await using content = (await source.open(await only(source, "growing"), signal)) as RowContent;
  let rows = 0;
  for await (const batch of content.batches({ signal })) {
    rows += batch.rows.length;
    await admin.query("insert into growing (t) values ('late')");
  }
  expect(rows).toBe(3000);
});

it("tells a table that changed or went away while it was read", async () => {
  await admin.query("create table gone (n int primary key); insert into gone values (1)");
  await using source = await connect();
  const gone = await only(source, "gone");
  await using content = await source.open(gone, signal);
  await admin.query("alter table gone add m int");
  await expect(content.verify()).rejects.toMatchObject({ reason: "schema_changed" });
  await admin.query("drop table gone");
  await expect(rowsOf(source, gone)).rejects.toMatchObject({ reason: "table_dropped" });
});

it("reads the same sample for the same seed", async () => {
  await using source = await connect();
  const pairs = await only(source, "pairs");
  const sample = async (seed: number): Promise<number[]> => {
    await using content = (await source.open(pairs, signal)) as RowContent;
    const rows = (await Array.fromAsync(content.batches({ signal, sample: { seed, percent: 5 } }))).flatMap((batch) =>
      batch.rows.map(([, b]) => Number(b)),
    );
    expect(content.sampled?.()?.rowsSeen).toBe(rows.length);
    return rows;
  };
  expect(await sample(7)).toEqual(await sample(7));
  expect(await sample(7)).not.toEqual(await sample(8));
});

it("keeps to its budget of rows a second", async () => {
  await using source = await connect({ rowsPerSecond: 15_000, batchRows: 2000 });
  const began = performance.now();
  await rowsOf(source, await only(source, "pairs"));
  expect(performance.now() - began).toBeGreaterThan(1800);
});

it("refuses a wrong account with words and without the password", async () => {
  await expect(connect({ user: "nobody", password: "made-up" })).rejects.toThrow(
    "The server refuses the account or its password. (ER_ACCESS_DENIED_ERROR)",
  );
});

it("prints a grant that is enough", async () => {
  await admin.query(policy({ database: "shop", user: "granted" }));
  await using source = await connect({ user: "granted" });
  await expect(source.check(signal)).resolves.toBeUndefined();
});

async function killReaders(): Promise<void> {
  const [rows] = await admin.query("select id from information_schema.processlist where user = 'reader'");
  for (const { id } of rows as { id: number }[]) await admin.query(`kill ${id}`);
}
