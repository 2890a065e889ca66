import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Asset, Cell, RowContent, Source } from "@assay/spec";
import { startPostgres } from "@assay/testing/servers/postgres";
import type { PostgresServer } from "@assay/testing/servers/postgres";
import { postgres } from "./connector.ts";
import { policy } from "./policy.ts";

let server: PostgresServer;
let admin: pg.Client;
const signal = new AbortController().signal;
const hostile = ['a"; drop table x;--', "n".repeat(63), "__proto__", "表 één"];

beforeAll(async () => {
  server = await startPostgres();
  admin = new pg.Client({ connectionString: server.url() });
  await admin.connect();
  await admin.query("create database crm");
  await admin.end();
  admin = new pg.Client({ connectionString: server.url("crm") });
  await admin.connect();
  await admin.query(`
    create extension hstore;
    create table people (id int primary key, email text, tags text[], doc jsonb, extra hstore, photo bytea, at timestamptz, secret text);
    comment on column people.email is 'work address';
    insert into people values (1, 'one@example.org', '{a,"b,c"}', '{"k": "v\\tw"}', 'x=>1', '\\x00ff41', '2026-01-02 03:04:05+00', 's'),
      (2, E'tab\\there\\nline\\\\slash', null, null, null, null, null, null);
    create view names as select email from people;
    create table parts (id int, town text) partition by range (id);
    create table parts_low partition of parts for values from (0) to (10);
    create table parts_high partition of parts for values from (10) to (20);
    insert into parts select n, 'town ' || n from generate_series(0, 19) n;
    create table locked (n int);
    create table guarded (n int);
    insert into guarded select generate_series(1, 10);
    alter table guarded enable row level security;
    create policy half on guarded using (n % 2 = 0);
    create table big (n int, filler text);
    insert into big select n, repeat('x', 400) from generate_series(1, 60000) n;
    create role reader login;
    grant select (id, email, tags, doc, extra, photo, at) on people to reader;
    grant select on parts, parts_low, parts_high, guarded, big, names to reader;
    analyze;`);
  for (const name of hostile) {
    const quoted = `"${name.replaceAll('"', '""')}"`;
    await admin.query(
      `create table ${quoted} (${quoted} text); insert into ${quoted} values ('here'); grant select on ${quoted} to reader`,
    );
  }
}, 60_000);

afterAll(async () => {
  await admin.end();
  await server[Symbol.asyncDispose]();
});

const connect = (options: Record<string, unknown> = {}): Promise<Source> =>
  postgres.connect({ url: server.url("crm"), user: "reader", ...options } as never);

const list = (source: Source, after?: string): Promise<Asset[]> =>
  Array.fromAsync(source.list(after === undefined ? { signal } : { signal, after }));

const short = ({ uri }: Asset): string => decodeURIComponent(uri.split("/crm/public/")[1] ?? uri);

async function rowsOf(source: Source, asset: Asset | undefined, after?: string): Promise<(readonly Cell[])[]> {
  if (asset === undefined) throw new Error("There is no such asset.");
  await using content = (await source.open(asset, signal)) as RowContent;
  const batches = await Array.fromAsync(content.batches(after === undefined ? { signal } : { signal, after }));
  return batches.flatMap(({ rows }) => [...rows]);
}

it("lists every table once, in order, and tells what it does not read", async () => {
  await using source = await connect();
  const all = await list(source);
  expect(all.map((asset) => `${short(asset)} ${asset.unread?.reason ?? "-"}`).toSorted()).toEqual(
    [
      ...hostile.map((name) => `${name} -`),
      "big -",
      "guarded -",
      "locked permission_denied",
      "names excluded_by_rule",
      "parts excluded_by_rule",
      "parts_high -",
      "parts_low -",
      "people -",
    ].toSorted(),
  );
  const middle = all[4];
  expect((await list(source, middle?.uri)).map(short)).toEqual(all.slice(5).map(short));
});

it("reads every type as text, bytea as bytes, and escapes as what they stand for", async () => {
  await using source = await connect();
  const people = (await list(source)).find((asset) => short(asset) === "people");
  await using content = (await source.open(people as Asset, signal)) as RowContent;
  expect(content.fields.map(({ name, type, comment }) => [name, type, comment])).toEqual([
    ["id", "integer", undefined],
    ["email", "text", "work address"],
    ["tags", "text[]", undefined],
    ["doc", "jsonb", undefined],
    ["extra", "hstore", undefined],
    ["photo", "bytea", undefined],
    ["at", "timestamp with time zone", undefined],
  ]);
  expect(await rowsOf(source, people)).toEqual([
    [
      "1",
      "one@example.org",
      '{a,"b,c"}',
      '{"k": "v\\tw"}',
      '"x"=>"1"',
      new Uint8Array([0x00, 0xff, 0x41]),
      expect.stringMatching(/^2026-01-02 03:04:05/),
    ],
    ["2", "tab\there\nline\\slash", null, null, null, null, null],
  ]);
  await expect(content.verify()).rejects.toMatchObject({
    reason: "permission_denied",
    message: "The role may not read 1 of 8 columns: secret.",
  });
});

it("says that row-level security hid rows", async () => {
  await using source = await connect();
  const guarded = (await list(source)).find((asset) => short(asset) === "guarded");
  expect(await rowsOf(source, guarded)).toHaveLength(5);
  await using content = await source.open(guarded as Asset, signal);
  await expect(content.verify()).rejects.toMatchObject({ reason: "row_security" });
});

it.each(hostile)("reads a table and a column named %j", async (name) => {
  await using source = await connect();
  const asset = (await list(source)).find((one) => short(one) === name);
  expect(await rowsOf(source, asset)).toEqual([["here"]]);
});

it("reads a large table in parts that together are the whole, each row once", async () => {
  await using source = await connect({ partitionBytes: 8 << 20, include: ["public.big"] });
  const parts = (await list(source)).filter(({ unread }) => unread === undefined);
  expect(parts.length).toBeGreaterThan(2);
  const numbers = (await Promise.all(parts.map((part) => rowsOf(source, part)))).flat().map(([n]) => Number(n));
  expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 60_000 }, (_, index) => index + 1));
});

it("goes on after a batch, and over a connection that is cut, without a row twice", async () => {
  await using source = await connect({ include: ["public.big"] });
  const big = (await list(source)).find(({ unread }) => unread === undefined);
  await using content = (await source.open(big as Asset, signal)) as RowContent;
  const seen: number[] = [];
  let key: string | undefined;
  for await (const batch of content.batches({ signal })) {
    seen.push(...batch.rows.map(([n]) => Number(n)));
    if (key === undefined)
      await admin.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'reader' and state <> 'idle'",
      );
    key = batch.key;
  }
  expect(seen.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 60_000 }, (_, index) => index + 1));
  expect(await rowsOf(source, big, key)).toEqual([]);
});

it("tells a table that was dropped, and columns that changed, while it was read", async () => {
  await admin.query("create table gone (n int); insert into gone values (1); grant select on gone to reader");
  await using source = await connect({ include: ["public.gone"] });
  const [gone] = (await list(source)).filter(({ unread }) => unread === undefined);
  await using content = await source.open(gone as Asset, signal);
  await admin.query("alter table gone add m int");
  await expect(content.verify()).rejects.toMatchObject({ reason: "schema_changed" });
  await admin.query("drop table gone");
  await expect(rowsOf(source, gone)).rejects.toMatchObject({ reason: "table_dropped" });
});

it("keeps to its budget of rows a second", async () => {
  await using source = await connect({ include: ["public.big"], rowsPerSecond: 30_000 });
  const [big] = (await list(source)).filter(({ unread }) => unread === undefined);
  const began = performance.now();
  await rowsOf(source, big);
  expect(performance.now() - began).toBeGreaterThan(1800);
});

it("reads a sample by blocks, the same one for the same seed", async () => {
  await using source = await connect({ include: ["public.big"] });
  const [big] = (await list(source)).filter(({ unread }) => unread === undefined);
  const sample = async (seed: number): Promise<unknown> => {
    await using content = (await source.open(big as Asset, signal)) as RowContent;
    const rows = (await Array.fromAsync(content.batches({ signal, sample: { seed, rows: 3000 } }))).flatMap((batch) =>
      batch.rows.map(([n]) => n),
    );
    return { rows, told: content.sampled?.()?.rowsSeen };
  };
  const [one, same, other] = [await sample(7), await sample(7), await sample(8)] as { rows: unknown[]; told: number }[];
  expect(one).toEqual(same);
  expect(one?.rows).not.toEqual(other?.rows);
  expect(one?.told).toBeGreaterThan(2000);
  expect(one?.told).toBeLessThan(5000);
});

it("has a new version when rows were written, and the same when not", async () => {
  await using source = await connect({ include: ["public.parts_low"] });
  const version = async (): Promise<string | undefined> =>
    (await list(source)).find(({ unread }) => unread === undefined)?.version;
  const before = await version();
  expect(await version()).toBe(before);
  await admin.query("insert into parts values (3, 'again')");
  await admin.query("select pg_stat_force_next_flush()");
  await admin.query("select 1");
  expect(await version()).not.toBe(before);
});

it("refuses a wrong password and a closed port with words and without the password", async () => {
  await expect(
    postgres.connect({ host: "127.0.0.1", port: 1, user: "reader", password: "made-up" } as never),
  ).rejects.toMatchObject({ reason: "source_unavailable" });
});

it("prints a grant that is enough", async () => {
  await admin.query("create schema fresh; create table fresh.t (n int); insert into fresh.t values (1)");
  await admin.query(policy({ database: "crm", user: "granted" }).replaceAll("schema public", "schema fresh"));
  await using source = await connect({ user: "granted", include: ["fresh.*"] });
  const [asset] = (await list(source)).filter(({ unread }) => unread === undefined);
  expect(await rowsOf(source, asset)).toEqual([["1"]]);
});
