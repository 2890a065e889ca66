import type { MongoClient } from "mongodb";
import type { MongodbOptions } from "./options.ts";

/** A client that only this package's reads are made with. */
export async function openClient(options: MongodbOptions): Promise<MongoClient> {
  const { MongoClient: Client } = await import("mongodb");
  const { username, password, authSource } = options;
  return new Client(options.url, {
    ...(username === undefined ? {} : { auth: { username, ...(password === undefined ? {} : { password }) } }),
    ...(authSource === undefined ? {} : { authSource }),
    appName: "assay",
    readPreference: options.readPreference,
    maxPoolSize: options.connections,
    serverSelectionTimeoutMS: 10_000,
    connectTimeoutMS: 10_000,
    retryReads: true,
    bsonRegExp: true, // patterns as they are stored, not as this language has them
    enableUtf8Validation: false, // text that is not text is read as near as can be, not refused
  });
}

/** Name of the source: where it is, without who reads it. */
export function sourceUri({ options }: MongoClient): string {
  const { hosts, srvHost } = options;
  return `mongodb://${srvHost ?? hosts.map(String).join(",")}`;
}
