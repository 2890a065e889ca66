import { createClient } from "@redis/client";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { Asset, Cell, RowContent, Source } from "@assay/spec";
import { startRedis } from "@assay/testing/servers/redis";
import { redis } from "./connector.ts";
import type { RedisOptions } from "./options.ts";
import { policy } from "./policy.ts";

const server = await startRedis();
const admin = createClient({ url: server.url });
await admin.connect();
const signal = new AbortController().signal;

beforeEach(() => admin.flushAll());
afterAll(async () => {
  admin.destroy();
  await server[Symbol.asyncDispose]();
});

const connect = (more: Partial<RedisOptions> = {}): Promise<Source> =>
  redis.connect({ url: server.url, ...more } as RedisOptions);

const list = (source: Source, after?: string): Promise<Asset[]> =>
  Array.fromAsync(source.list(after === undefined ? { signal } : { signal, after }));

const pathOf = ({ uri }: Asset): string => uri.slice(server.url.length);

async function named(source: Source, path: string): Promise<Asset> {
  const asset = (await list(source)).find((each) => pathOf(each) === path);
  if (asset === undefined) throw new Error(`${path} was not listed.`);
  return asset;
}

async function rowsOf(source: Source, path: string): Promise<(readonly Cell[])[]> {
  await using content = (await source.open(await named(source, path), signal)) as RowContent; // groups are rows
  return (await Array.fromAsync(content.batches({ signal }))).flatMap(({ rows }) => rows);
}

const byText = (rows: (readonly Cell[])[]): (readonly Cell[])[] =>
  rows.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

describe("a Redis server", () => {
  it("is listed by database, type and prefix, in one order, and goes on after any group", async () => {
    await admin.mSet({ "user:1": "a", "user:2": "b", "session/9": "c", "session/8": "c", alone: "d", "one:1": "e" });
    await admin.hSet("user:3", { email: "a@example.com" });
    await admin.hSet("user:4", { email: "b@example.com" });
    await admin.select(3);
    await admin.set("x", "y");
    await admin.select(0);
    await using source = await connect();
    const all = await list(source);
    expect(all.map((asset) => [pathOf(asset), asset.rows])).toEqual([
      ["/0/hash/user%3A*", 2],
      ["/0/string/*", 2],
      ["/0/string/session%2F*", 2],
      ["/0/string/user%3A*", 2],
      ["/3/string/*", 1],
    ]);
    for (const [at, { uri }] of all.entries()) expect(await list(source, uri)).toEqual(all.slice(at + 1));
  });

  it("gives every type of value as rows", async () => {
    await admin.set("s", "text");
    await admin.hSet("h", { email: "a@example.com", phone: "+44 20 7946 0000" });
    await admin.rPush("l", ["one", "two"]);
    await admin.sAdd("m", ["x", "y"]);
    await admin.zAdd("z", [{ score: 1.5, value: "first" }]);
    await admin.xAdd("t", "1-1", { name: "n", place: "p" });
    await using source = await connect();
    expect(await rowsOf(source, "/0/string/*")).toEqual([["s", "text"]]);
    expect(await rowsOf(source, "/0/hash/*")).toEqual([["h", "a@example.com", "+44 20 7946 0000", null, null]]);
    expect(await rowsOf(source, "/0/list/*")).toEqual([
      ["l", "one"],
      ["l", "two"],
    ]);
    expect(byText(await rowsOf(source, "/0/set/*"))).toEqual([
      ["m", "x"],
      ["m", "y"],
    ]);
    expect(await rowsOf(source, "/0/zset/*")).toEqual([["z", "first", "1.5"]]);
    expect(await rowsOf(source, "/0/stream/*")).toEqual([
      ["t", "1-1", "name", "n"],
      ["t", "1-1", "place", "p"],
    ]);
  });

  it("gives hash fields it had not met when it listed", async () => {
    await admin.hSet("user:1", { email: "a@example.com" });
    await admin.hSet("user:2", { email: "b@example.com" });
    await using source = await connect();
    const asset = await named(source, "/0/hash/user%3A*");
    await admin.hSet("user:2", { late: "value" });
    await using content = (await source.open(asset, signal)) as RowContent;
    expect(content.fields.map(({ name }) => name)).toEqual(["key", "email", "other field", "other value"]);
    const rows = (await Array.fromAsync(content.batches({ signal }))).flatMap((batch) => batch.rows);
    expect(byText(rows)).toEqual([
      ["user:1", "a@example.com", null, null],
      ["user:2", "b@example.com", null, null],
      ["user:2", null, "late", "value"],
    ]);
  });

  it("gives what is larger than one command asks for", async () => {
    const long = "0123456789".repeat(4_000_000);
    await admin.set("long", long);
    const list_ = Array.from({ length: 2500 }, (_, at) => `entry ${at}`);
    await admin.rPush("list", list_);
    await admin.sAdd("set", list_);
    await admin.hSet("hash", Object.fromEntries(list_.map((name) => [name, "v"])));
    for (let at = 1; at <= 2500; at++) void admin.xAdd("stream", `${at}-0`, { n: String(at) });
    await admin.ping();
    await using source = await connect();
    expect((await rowsOf(source, "/0/string/*")).map(([, value]) => value).join("") === long).toBe(true);
    expect((await rowsOf(source, "/0/list/*")).map(([, value]) => value)).toEqual(list_);
    expect(new Set((await rowsOf(source, "/0/set/*")).map(([, value]) => value))).toEqual(new Set(list_));
    expect((await rowsOf(source, "/0/hash/*")).flat().filter((cell) => cell === "v")).toHaveLength(2500);
    expect((await rowsOf(source, "/0/stream/*")).map(([, id]) => id)).toEqual(list_.map((_, at) => `${at + 1}-0`));
  });

  it("gives keys and values that are not text as bytes, and names that look like patterns", async () => {
    await admin.set(Buffer.of(0xff, 0x3a, 1), Buffer.of(0x89, 0x50, 0xfe));
    await admin.set(Buffer.of(0xff, 0x3a, 2), "é");
    await admin.mSet({ "a*[x]?\\:1": "one", "a*[x]?\\:2": "two", "abx:1": "other", "abx:2": "other" });
    await using source = await connect();
    expect(byText(await rowsOf(source, `/0/string/${encodeURIComponent("\u00ff:")}*`))).toEqual([
      [Uint8Array.of(0xff, 0x3a, 1), Uint8Array.of(0x89, 0x50, 0xfe)],
      [Uint8Array.of(0xff, 0x3a, 2), "é"],
    ]);
    expect(byText(await rowsOf(source, `/0/string/${encodeURIComponent("a*[x]?\\:")}*`))).toEqual([
      ["a*[x]?\\:1", "one"],
      ["a*[x]?\\:2", "two"],
    ]);
  });

  it("gives every key once over many groups and pages, and goes on after a page", async () => {
    const pairs = Array.from({ length: 5000 }, (_, at) => [`kind${at % 60}:${at}`, `v${at}`] as const);
    await admin.mSet(Object.fromEntries(pairs));
    await using source = await connect({ count: 100 });
    const assets = await list(source);
    expect(assets.reduce((sum, { rows }) => sum + (rows ?? 0), 0)).toBe(5000);
    const seen: (readonly Cell[])[] = [];
    for (const asset of assets) {
      await using content = (await source.open(asset, signal)) as RowContent;
      const first: (readonly Cell[])[] = [];
      let key: string | undefined;
      for await (const batch of content.batches({ signal })) {
        first.push(...batch.rows);
        key = batch.key;
        if (key !== undefined && first.length > 20) break;
      }
      const rest = key === undefined ? [] : await Array.fromAsync(content.batches({ signal, after: key }));
      seen.push(...first, ...rest.flatMap(({ rows }) => rows));
    }
    expect(byText(seen)).toEqual(byText(pairs.map((pair) => [...pair])));
  });

  it("reads the same sample for the same seed, near the share asked for", async () => {
    await admin.mSet(Object.fromEntries(Array.from({ length: 4000 }, (_, at) => [`user:${at}`, "v"])));
    await using source = await connect();
    await using content = (await source.open(await named(source, "/0/string/user%3A*"), signal)) as RowContent;
    const draw = async (seed: number): Promise<(readonly Cell[])[]> =>
      (await Array.fromAsync(content.batches({ signal, sample: { percent: 25, seed } }))).flatMap(({ rows }) => rows);
    const once = await draw(1);
    expect(content.sampled?.()).toMatchObject({ seed: 1, rowsSeen: once.length, rowsTotal: 4000 });
    expect(byText(await draw(1))).toEqual(byText(once));
    expect(byText(await draw(2))).not.toEqual(byText(once));
    expect(once.length).toBeGreaterThan(800);
    expect(once.length).toBeLessThan(1200);
  });

  it("brings how long keys stay and what they take, and what is around the server", async () => {
    await admin.set("session:1", "a", { expiration: { type: "EX", value: 1000 } });
    await admin.set("session:2", "b");
    await using source = await connect();
    expect((await list(source))[0]?.properties).toMatchObject({ keysSampled: 2, keysSampledThatExpire: 1 });
    expect(source.properties).toMatchObject({ role: "master", appendOnlyFile: false, cluster: false });
  });

  it("leaves out by patterns, and tells it", async () => {
    await admin.mSet({ "cache:1": "a", "cache:2": "b", "user:1": "c", "user:2": "d" });
    await using source = await connect({ exclude: ["0/string/cache:*"] });
    expect((await list(source)).map((asset) => [pathOf(asset), asset.unread?.reason])).toEqual([
      ["/0/string/cache%3A*", "excluded_by_rule"],
      ["/0/string/user%3A*", undefined],
    ]);
  });

  it("goes on over connections that are closed by the server", async () => {
    await admin.mSet(Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`user:${at}`, `v${at}`])));
    await using source = await connect({ count: 50 });
    await using content = (await source.open(await named(source, "/0/string/user%3A*"), signal)) as RowContent;
    const rows: (readonly Cell[])[] = [];
    let closed = 0;
    for await (const batch of content.batches({ signal })) {
      rows.push(...batch.rows);
      if (closed++ < 3) await admin.sendCommand(["CLIENT", "KILL", "TYPE", "normal", "SKIPME", "yes"]);
    }
    expect(rows).toHaveLength(1000);
    expect(closed).toBeGreaterThan(3);
  });

  it("needs no more than the grant it prints, and refuses less with words", async () => {
    await admin.hSet("user:1", { a: "b" });
    const [, ...words] = policy({ username: "reader" }).split("\n")[0]?.split(" ") ?? [];
    await admin.sendCommand(["ACL", ...words.map((word) => word.replace("ITS-PASSWORD", "made-up"))]);
    await using source = await connect({ username: "reader", password: "made-up" });
    await source.check(signal);
    expect(await rowsOf(source, "/0/hash/*")).toEqual([["user:1", "b", null, null]]);
    await admin.sendCommand(["ACL", "SETUSER", "reader", "-hscan"]);
    await expect(rowsOf(source, "/0/hash/*")).rejects.toMatchObject({
      reason: "permission_denied",
      message: "The account may not read it. (NOPERM)",
    });
    await expect(connect({ username: "reader", password: "wrong" })).rejects.toMatchObject({
      reason: "credentials_expired",
      message: "The server refuses the account or its password. (WRONGPASS)",
    });
  });

  it("changes nothing", async () => {
    await admin.set("s", "text");
    await admin.hSet("h", { a: "b" });
    const before = await admin.info("persistence");
    await using source = await connect();
    for (const asset of await list(source)) await rowsOf(source, pathOf(asset));
    const changes = (text: string): string | undefined => /rdb_changes_since_last_save:\d+/.exec(text)?.[0];
    expect(changes(await admin.info("persistence"))).toBe(changes(before));
  });

  it("says that nothing is there to reach", async () => {
    await expect(connect({ port: 1 })).rejects.toMatchObject({
      reason: "source_unavailable",
      next: "assay sources test NAME checks the connection.",
    });
  });
});

it("tells that the other nodes of a cluster are not read", async () => {
  await using node = await startRedis("--cluster-enabled", "yes");
  await using source = await redis.connect({ url: node.url } as RedisOptions);
  expect((await list(source)).map(({ unread }) => unread?.reason)).toEqual(["source_unavailable"]);
  await using alone = await redis.connect({ url: node.url, clusterNode: true } as RedisOptions);
  expect(await list(alone)).toEqual([]);
});
