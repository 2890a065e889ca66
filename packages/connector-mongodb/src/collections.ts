import type { Json } from "@assay/spec";
import type { CollectionInfo, MongoClient } from "mongodb";
import { faultAt } from "./fault.ts";
import type { MongodbOptions } from "./options.ts";

/** A collection as the server lists it. */
export interface Collection {
  readonly database: string;
  readonly name: string;
  readonly type: string;
  /** Changes when the collection is dropped and made again; null where the server does not say. */
  readonly id: string | null;
  readonly properties: { readonly [key: string]: Json };
}

/** Databases that are the server's own. */
const system = new Set(["admin", "config", "local"]);

/** Names of the databases in scope, in order. */
export async function listDatabases(client: MongoClient, source: string, options: MongodbOptions): Promise<string[]> {
  const named = options.database ?? pathOf(options.url);
  if (named !== "") return [named];
  try {
    const { databases } = await client.db("admin").admin().listDatabases({ nameOnly: true, authorizedDatabases: true });
    return databases
      .map(({ name }) => name)
      .filter((name) => !system.has(name))
      .toSorted(byCodeUnits);
  } catch (error) {
    throw faultAt(source, error);
  }
}

/** The collections of a database, in the order of their names, with what is around them. */
export async function listCollections(client: MongoClient, source: string, database: string): Promise<Collection[]> {
  const db = client.db(database);
  try {
    const infos = await db.listCollections({}, { authorizedCollections: true }).toArray();
    const sorted = infos.toSorted((a, b) => byCodeUnits(a.name, b.name));
    const found: Collection[] = [];
    for (const info of sorted) found.push(await collectionOf(client, database, info));
    return found;
  } catch (error) {
    throw faultAt(`${source}/${encodeURIComponent(database)}`, error);
  }
}

/** The id of a collection now, or undefined when there is none of that name. */
export async function idOf(client: MongoClient, { database, name }: Collection): Promise<string | null | undefined> {
  const [info] = await client.db(database).listCollections({ name }, { authorizedCollections: true }).toArray();
  return info === undefined ? undefined : idIn(info);
}

async function collectionOf(client: MongoClient, database: string, info: CollectionInfo): Promise<Collection> {
  const { name, type = "collection", options } = info;
  const [stats] =
    type === "view"
      ? []
      : await client
          .db(database)
          .collection(name)
          .aggregate([{ $collStats: { count: {}, storageStats: {} } }])
          .toArray()
          .catch(() => []); // told as unknown: it may be read without this right
  const storage = stats?.["storageStats"] as { readonly size?: unknown } | undefined;
  const properties = {
    type,
    documents: numberOr(stats?.["count"]),
    bytes: numberOr(storage?.size),
    capped: options?.["capped"] === true,
    validated: options?.["validator"] !== undefined,
    encryptedFields: options?.["encryptedFields"] !== undefined,
  };
  return { database, name, type, id: idIn(info), properties };
}

function idIn({ info }: CollectionInfo): string | null {
  return info?.uuid === undefined ? null : info.uuid.toString("hex");
}

function numberOr(value: unknown): number | string {
  return typeof value === "number" ? value : "unknown";
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : 1;
}

/** The database in a connection string, which may name several hosts and so is no URL to others. */
function pathOf(url: string): string {
  const afterHosts = url.slice(url.indexOf("://") + 3);
  const slash = afterHosts.indexOf("/");
  return slash < 0 ? "" : decodeURIComponent(afterHosts.slice(slash + 1).split("?")[0] ?? "");
}
