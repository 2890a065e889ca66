import { BSON } from "mongodb";
import type { Document } from "mongodb";
import { afterEach, describe, expect, it } from "vitest";
import type { Asset, ByteContent, Source } from "@assay/spec";
import { startWireServer } from "./connector.test.server.ts";
import type { Holdings, WireServer } from "./connector.test.server.ts";
import { mongodb } from "./connector.ts";
import type { MongodbOptions } from "./options.ts";
import { policy } from "./policy.ts";

const signal = new AbortController().signal;
let server: WireServer;

afterEach(() => server[Symbol.asyncDispose]());

async function connect(holdings: Holdings, more: Partial<MongodbOptions> = {}): Promise<Source> {
  server = await startWireServer(holdings);
  return mongodb.connect({ url: server.url, ...more } as MongodbOptions);
}

const list = (source: Source, after?: string): Promise<Asset[]> =>
  Array.fromAsync(source.list(after === undefined ? { signal } : { signal, after }));

const pathOf = ({ uri }: Asset): string => uri.slice(server.url.length);

async function open(source: Source, path: string): Promise<ByteContent> {
  const asset = (await list(source)).find((each) => pathOf(each) === path);
  if (asset === undefined) throw new Error(`${path} was not listed.`);
  return (await source.open(asset, signal)) as ByteContent; // collections are bytes
}

async function linesOf(source: Source, path: string): Promise<Document[]> {
  await using content = await open(source, path);
  const text = Buffer.concat(await Array.fromAsync(content.stream())).toString();
  return text
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Document);
}

const many = (count: number): Document[] => Array.from({ length: count }, (_, _id) => ({ _id, text: `text ${_id}` }));

describe("a MongoDB server", () => {
  it("lists collections in one order, goes on after any of them, and tells what is not read", async () => {
    await using source = await connect(
      {
        shop: { orders: many(3), "fs.files": [], "fs.chunks": [], view_of_orders: [], "a/b 名": [], tmp: [] },
        crm: { people: many(1) },
      },
      { exclude: ["shop.tmp"] },
    );
    const all = await list(source);
    expect(all.map((asset) => [pathOf(asset), asset.unread?.reason])).toEqual([
      ["/crm/people", undefined],
      ["/shop/a%2Fb%20%E5%90%8D", undefined],
      ["/shop/fs.chunks", "unsupported_format"],
      ["/shop/fs.files", undefined],
      ["/shop/orders", undefined],
      ["/shop/tmp", "excluded_by_rule"],
      ["/shop/view_of_orders", "excluded_by_rule"],
    ]);
    expect(all[0]?.properties).toMatchObject({ documents: 1, type: "collection" });
    for (const [at, { uri }] of all.entries()) expect(await list(source, uri)).toEqual(all.slice(at + 1));
    expect(source.properties).toEqual({
      version: "7.0.0",
      replicaSet: "none",
      sharded: false,
      encryptedConnection: false,
    });
  });

  it("gives documents as lines of extended JSON", async () => {
    const document = {
      _id: new BSON.ObjectId("0123456789abcdef01234567"),
      name: "naïve\n名",
      address: { city: "x", tags: ["a", null, 1.5] },
      big: BSON.Long.fromString("9007199254740993"),
      list: [{ deep: BSON.Long.fromString("-9007199254740995") }, BSON.Long.fromNumber(7)],
      at: new Date(0),
      raw: new BSON.Binary(Buffer.from("abc")),
      pattern: new BSON.BSONRegExp("a.*", "i"),
    };
    await using source = await connect({ crm: { people: [document] } });
    expect(await linesOf(source, "/crm/people")).toEqual([
      {
        _id: { $oid: "0123456789abcdef01234567" },
        name: "naïve\n名",
        address: { city: "x", tags: ["a", null, 1.5] },
        big: { $numberLong: "9007199254740993" },
        list: [{ deep: { $numberLong: "-9007199254740995" } }, 7],
        at: { $date: "1970-01-01T00:00:00Z" },
        raw: { $binary: { base64: "YWJj", subType: "00" } },
        pattern: { $regularExpression: { pattern: "a.*", options: "i" } },
      },
    ]);
  });

  it("gives every document over many batches, and any range of the lines", async () => {
    await using source = await connect({ crm: { people: many(2500) } }, { batch: 100 });
    expect(await linesOf(source, "/crm/people")).toEqual(many(2500));
    await using content = await open(source, "/crm/people");
    const whole = Buffer.concat(await Array.fromAsync(content.stream()));
    const part = Buffer.concat(await Array.fromAsync(content.stream({ start: 70_000, end: 70_100 })));
    expect(part.toString()).toBe(whole.subarray(70_000, 70_100).toString());
  });

  it("goes on over connections that break, after the last document, whatever the type of its id", async () => {
    const documents = many(500).map((document, at) => (at % 2 === 0 ? document : { ...document, _id: `id ${at}` }));
    await using source = await connect({ crm: { people: documents } }, { batch: 50 });
    server.faults.push(
      { command: "getMore", times: 1, after: 2 },
      { command: "getMore", times: 1, after: 1, code: 43 },
    );
    expect(await linesOf(source, "/crm/people")).toEqual(documents);
    const finds = server.commands.filter((command) => "find" in command);
    expect(finds.length).toBeGreaterThan(2);
    expect(finds.slice(1).every((command) => "min" in command)).toBe(true);
  });

  it("says that the collection was dropped, that a query took too long, and that the account may not read", async () => {
    await using source = await connect({ crm: { people: many(10) } });
    await using content = await open(source, "/crm/people");
    await expect(content.verify()).resolves.toBeUndefined();
    server.faults.push({ command: "find", times: 1, code: 50 });
    await expect(Array.fromAsync(content.stream())).rejects.toMatchObject({ reason: "statement_timeout" });
    server.faults.push({ command: "find", times: 1, code: 13 });
    await expect(source.check(signal)).rejects.toMatchObject({
      reason: "permission_denied",
      message: "The account may not read it. (code 13)",
    });
    await source.check(signal);
    server.holdings["crm"] = { people: many(11) };
    await expect(content.verify()).rejects.toMatchObject({ reason: "table_dropped" });
    server.holdings["crm"] = {};
    await expect(content.verify()).rejects.toMatchObject({ reason: "table_dropped" });
  });

  it("refuses a wrong account with words and without the password", async () => {
    server = await startWireServer({});
    server.faults.push({ command: "saslStart", times: 10, code: 18 });
    const attempt = mongodb.connect({ url: server.url, username: "nobody", password: "made-up" } as MongodbOptions);
    await expect(attempt).rejects.toMatchObject({
      reason: "credentials_expired",
      message: "The server refuses the account or its password. (code 18)",
    });
  });

  it("sends no command that writes", async () => {
    await using source = await connect({ crm: { people: many(300) } });
    await source.check(signal);
    await linesOf(source, "/crm/people");
    expect(new Set(server.commands.map((command) => Object.keys(command)[0]))).toEqual(
      new Set(["buildInfo", "listDatabases", "listCollections", "aggregate", "find"]),
    );
  });

  it("reads the database of the URL only", async () => {
    server = await startWireServer({ crm: { people: [] }, shop: { orders: [] } });
    await using source = await mongodb.connect({ url: `${server.url}/shop?retryReads=true` } as MongodbOptions);
    expect((await list(source)).map(pathOf)).toEqual(["/shop/orders"]);
  });
});

it("prints a grant for one database or all", () => {
  expect(policy({ database: 'a"b' })).toContain(String.raw`{ role: "read", db: "a\"b" }`);
  expect(policy({})).toContain('"readAnyDatabase"');
});
