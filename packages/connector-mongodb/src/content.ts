import { setTimeout as sleep } from "node:timers/promises";
import type { ByteContent } from "@assay/spec";
import { AssayError } from "@assay/spec";
import type { BSON, Document, FindCursor, MongoClient } from "mongodb";
import { idOf } from "./collections.ts";
import type { Collection } from "./collections.ts";
import { faultAt } from "./fault.ts";
import type { MongodbOptions } from "./options.ts";

/** Times in a row that a connection may break before the collection is given up. */
const resumes = 3;
/** Bytes of lines that are handed on together. */
const chunkBytes = 64 << 10;

/** A collection as lines of extended JSON, relaxed form (MongoDB specifications, "Extended JSON v2"). */
export function openCollection(
  client: MongoClient,
  options: MongodbOptions,
  uri: string,
  collection: Collection,
  signal: AbortSignal,
): ByteContent {
  return {
    kind: "bytes",
    size: null,
    async *stream({ start = 0, end = Number.POSITIVE_INFINITY } = {}) {
      let at = 0;
      for await (const lines of linesOf(client, options, uri, collection, signal)) {
        const part = lines.subarray(Math.max(0, start - at), Math.max(0, end - at));
        at += lines.length;
        if (part.length > 0) yield part;
        if (at >= end) return;
      }
    },
    verify: () => verify(client, uri, collection),
    async [Symbol.asyncDispose]() {},
  };
}

async function* linesOf(
  client: MongoClient,
  options: MongodbOptions,
  uri: string,
  collection: Collection,
  signal: AbortSignal,
): AsyncGenerator<Buffer> {
  const { BSON: bson } = await import("mongodb");
  let waiting: string[] = [];
  let bytes = 0;
  for await (const document of documentsOf(client, options, uri, collection, signal)) {
    const line = `${bson.EJSON.stringify(exact(document, bson.Long), { relaxed: true })}\n`;
    waiting.push(line);
    bytes += line.length;
    if (bytes < chunkBytes) continue;
    yield Buffer.from(waiting.join(""));
    [waiting, bytes] = [[], 0];
  }
  if (waiting.length > 0) yield Buffer.from(waiting.join(""));
}

/** The relaxed form rounds integers of more than 53 bits, among them numbers of people: they keep their exact form here. */
function exact(value: Document, Long: typeof BSON.Long): Document {
  for (const [name, inner] of Object.entries(value) as [string, unknown][]) {
    if (Long.isLong(inner)) value[name] = { $numberLong: inner.toString() }; // the driver makes numbers of all others
    else if (Array.isArray(inner) || isPlain(inner)) exact(inner, Long);
  }
  return value;
}

function isPlain(value: unknown): value is Document {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** Every document in the order of `_id`; a connection that breaks is taken up after the last one. */
async function* documentsOf(
  client: MongoClient,
  options: MongodbOptions,
  uri: string,
  collection: Collection,
  signal: AbortSignal,
): AsyncGenerator<Document> {
  let last: { readonly id: unknown } | undefined;
  for (let broken = 0; ;) {
    signal.throwIfAborted();
    const cursor = find(client, options, collection, last?.id);
    try {
      let first = last !== undefined;
      for await (const document of cursor as AsyncIterable<Document>) {
        signal.throwIfAborted();
        const again = first && (await sameId(document["_id"], last?.id));
        first = false;
        if (again) continue;
        last = { id: document["_id"] as unknown };
        broken = 0;
        yield document;
      }
      return;
    } catch (error) {
      signal.throwIfAborted();
      const fault = faultAt(uri, error);
      if (fault.reason !== "network" || collection.type !== "collection" || ++broken > resumes) throw fault;
      await sleep(Math.random() * 200 * 2 ** broken, undefined, { signal });
    } finally {
      await Promise.allSettled([cursor.close()]); // it broke, or the server has closed it already
    }
  }
}

/** From an id on, by the bounds of the index: a comparison would leave out the ids of other types. */
function find(
  client: MongoClient,
  { batch, queryTimeout }: MongodbOptions,
  { database, name, type }: Collection,
  from: unknown,
): FindCursor<Document> {
  const cursor = client.db(database).collection(name).find({}, { batchSize: batch, maxTimeMS: queryTimeout });
  if (type !== "collection") return cursor; // a time series has no index of ids
  const ordered = cursor.sort({ _id: 1 }).hint({ _id: 1 });
  return from === undefined ? ordered : ordered.min({ _id: from });
}

async function sameId(a: unknown, b: unknown): Promise<boolean> {
  const { BSON: bson } = await import("mongodb");
  return Buffer.compare(bson.serialize({ id: a }), bson.serialize({ id: b })) === 0;
}

async function verify(client: MongoClient, uri: string, collection: Collection): Promise<void> {
  const now = await idOf(client, collection).catch((error: unknown) => {
    throw faultAt(uri, error);
  });
  if (now === collection.id) return;
  throw new AssayError("mongodb/table-dropped", "The collection was dropped while it was read.", {
    subject: uri,
    reason: "table_dropped",
    retryable: true,
  });
}
