import type { Asset, Connector, Source } from "@assay/spec";
import type { Document, MongoClient } from "mongodb";
import picomatch from "picomatch";
import { openClient, sourceUri } from "./client.ts";
import { listCollections, listDatabases } from "./collections.ts";
import type { Collection } from "./collections.ts";
import { openCollection } from "./content.ts";
import { faultAt } from "./fault.ts";
import { mongodbOptions } from "./options.ts";
import type { MongodbOptions } from "./options.ts";

/** MongoDB servers and clusters. */
export const mongodb: Connector<MongodbOptions> = {
  type: "mongodb",
  options: mongodbOptions,
  connect: async (options) => connect(mongodbOptions.parse(options)),
};

async function connect(options: MongodbOptions): Promise<Source> {
  const client = await reach(options);
  const name = sourceUri(client);
  return {
    name,
    properties: await around(client),
    async check(signal) {
      for await (const asset of listAssets(client, name, options, undefined, signal)) {
        if (asset.unread !== undefined) continue;
        const { database, name: collection } = JSON.parse(asset.handle ?? "{}") as Collection;
        await client
          .db(database)
          .collection(collection)
          .findOne({}, { projection: { _id: 1 } })
          .catch((error: unknown) => {
            throw faultAt(asset.uri, error);
          });
        return;
      }
    },
    list: ({ after, signal }) => listAssets(client, name, options, after, signal),
    open: async (asset, signal) =>
      openCollection(client, options, asset.uri, JSON.parse(asset.handle ?? "{}") as Collection, signal),
    [Symbol.asyncDispose]: () => client.close(),
  };
}

async function reach(options: MongodbOptions): Promise<MongoClient> {
  const place = options.url.replace(/\/\/[^/@]*@/, "//"); // without who reads it
  let client: MongoClient | undefined;
  try {
    client = await openClient(options);
    return await client.connect();
  } catch (error) {
    await client?.close();
    throw faultAt(place, error);
  }
}

async function around(client: MongoClient): Promise<NonNullable<Source["properties"]>> {
  const [build, hello] = await Promise.all([ask(client, { buildInfo: 1 }), ask(client, { hello: 1 })]);
  const { tls = false } = client.options as { readonly tls?: boolean }; // absent where nobody asked for it
  return {
    version: String(build?.["version"] ?? "unknown"),
    replicaSet: hello === undefined ? "unknown" : String(hello["setName"] ?? "none"),
    sharded: hello === undefined ? "unknown" : hello["msg"] === "isdbgrid",
    encryptedConnection: tls,
  };
}

async function ask(client: MongoClient, command: Document): Promise<Document | undefined> {
  try {
    return await client.db("admin").command(command);
  } catch {
    return undefined; // told as unknown: what is around may be out of sight where the data is not
  }
}

async function* listAssets(
  client: MongoClient,
  source: string,
  options: MongodbOptions,
  after: string | undefined,
  signal: AbortSignal,
): AsyncGenerator<Asset> {
  const last = after?.slice(source.length + 1);
  for (const database of await listDatabases(client, source, options)) {
    signal.throwIfAborted();
    const collections = await listCollections(client, source, database);
    for (const collection of collections) {
      signal.throwIfAborted();
      const path = pathOf(collection);
      if (last === undefined || isAfter(path, last))
        yield assetOf(`${source}/${path}`, collection, collections, options);
    }
  }
}

function pathOf({ database, name }: Collection): string {
  return `${encodeURIComponent(database)}/${encodeURIComponent(name)}`;
}

/** Listings are in the order of the database's name, then of the collection's. */
function isAfter(path: string, last: string): boolean {
  const [database = "", name = ""] = path.split("/").map(decodeURIComponent);
  const [lastDatabase = "", lastName = ""] = last.split("/").map(decodeURIComponent);
  return database === lastDatabase ? name > lastName : database > lastDatabase;
}

function assetOf(uri: string, collection: Collection, all: readonly Collection[], options: MongodbOptions): Asset {
  const unread = whyUnread(collection, all, options);
  return {
    uri,
    name: `${collection.name}.ndjson`,
    size: null,
    handle: JSON.stringify(collection),
    properties: collection.properties,
    ...(unread === undefined ? {} : { unread }),
  };
}

function whyUnread(
  { database, name, type }: Collection,
  all: readonly Collection[],
  { include, exclude }: MongodbOptions,
): Asset["unread"] {
  const full = `${database}.${name}`;
  const out = (detail: string) => ({ status: "skipped", reason: "excluded_by_rule", detail }) as const;
  if (include.length > 0 && !picomatch.isMatch(full, include, { dot: true }))
    return out("Not among the collections to read.");
  if (exclude.length > 0 && picomatch.isMatch(full, exclude, { dot: true }))
    return out("Among the collections to leave out.");
  if (type === "view") return out("A view; its collections are read.");
  if (name === "system.views" || name.startsWith("system.buckets.")) return out("What the server keeps for itself.");
  const files = name.replace(/\.chunks$/, ".files");
  if (files === name || !all.some((other) => other.name === files)) return undefined;
  return { status: "failed", reason: "unsupported_format", detail: "Files in GridFS are not read." };
}
