import type { Cell, RowContent, RowQuery, Sample, Sampling } from "@assay/spec";
import { AssayError } from "@assay/spec";
import { prefixOf } from "./groups.ts";
import type { Group } from "./groups.ts";
import type { RedisOptions } from "./options.ts";
import type { Reply, Server } from "./server.ts";
import { asker, valueTypes } from "./values.ts";
import type { Piece } from "./values.ts";

/** Keys that are asked for at once. */
const together = 50;

/** What the rows of a group are read with. */
export interface Reading {
  readonly server: Server;
  readonly options: RedisOptions;
  readonly uri: string;
  readonly group: Group;
  /** Prefixes of the same type that are groups of their own: not part of the group for the rest. */
  readonly elsewhere: readonly string[];
  readonly runId: string;
}

type Batch = { readonly rows: readonly (readonly Cell[])[]; readonly bytes: number; readonly key?: string };

/** Opens a group: its columns are known, no key is read yet. */
export function openRows(reading: Reading): RowContent {
  const { group } = reading;
  const columns = valueTypes[group.type]?.columns(group.fields) ?? [];
  let sampling: Sampling | null = null;
  return {
    kind: "rows",
    fields: columns.map((name) => ({ name, type: group.type })),
    async *batches({ after, signal, sample }: RowQuery) {
      let seen = 0;
      for await (const batch of readBatches(reading, after, wantedBy(sample, group), signal)) {
        seen += batch.rows.length;
        yield batch;
      }
      if (sample === undefined) return;
      const rowsTotal = group.type === "string" ? group.keys : null; // a key of another type may hold many rows
      sampling = { method: "keys by a hash of their names", seed: sample.seed, rowsSeen: seen, rowsTotal };
    },
    sampled: () => sampling,
    async verify() {}, // keys come and go while a server runs: there is no one state to hold them to
    async [Symbol.asyncDispose]() {},
  };
}

/** Pages of keys from a cursor on; the key of a batch is the cursor after it, which holds as long as the server runs. */
async function* readBatches(
  reading: Reading,
  after: string | undefined,
  wanted: (key: Buffer) => boolean,
  signal: AbortSignal,
): AsyncGenerator<Batch> {
  const [run, held] = after?.split(":") ?? [];
  let cursor = run === reading.runId && held !== undefined ? held : "0";
  do {
    signal.throwIfAborted();
    const page = await pageOf(reading, cursor);
    const keys = page.keys.filter((key) => isIn(reading, key) && wanted(key));
    for (let at = 0; at < keys.length; at += together) {
      signal.throwIfAborted();
      yield* rowsOf(reading, keys.slice(at, at + together), signal);
    }
    cursor = page.next;
    if (cursor !== "0") yield { rows: [], bytes: 0, key: `${reading.runId}:${cursor}` };
  } while (cursor !== "0");
}

async function pageOf(
  { server, options, uri, group }: Reading,
  cursor: string,
): Promise<{ readonly keys: readonly Buffer[]; readonly next: string }> {
  const match = Buffer.from(`${group.prefix.replaceAll(/[\\*?[\]]/g, "\\$&")}*`, "latin1");
  const command = ["SCAN", cursor, "COUNT", String(options.count), "TYPE", group.type, "MATCH", match];
  const [next, keys] = (await server.ask(group.database, uri, command)) as readonly [Reply, readonly Buffer[]]; // Redis, SCAN: a cursor and the keys
  return { keys, next: String(next) };
}

/** Whether a key belongs here and not to another group that begins the same. */
function isIn({ group, options, elsewhere }: Reading, key: Buffer): boolean {
  const prefix = prefixOf(key, options.separators);
  return group.prefix === "" ? !elsewhere.includes(prefix) : prefix === group.prefix;
}

async function* rowsOf(reading: Reading, keys: readonly Buffer[], signal: AbortSignal): AsyncGenerator<Batch> {
  const pieces = await Promise.all(keys.map((key) => pieceOf(reading, key, "0")));
  const rows = pieces.flatMap((piece) => piece.rows);
  if (rows.length > 0) yield { rows, bytes: bytesOf(rows) };
  for (const [at, key] of keys.entries()) {
    for (let next = pieces[at]?.next; next !== undefined;) {
      signal.throwIfAborted();
      const piece = await pieceOf(reading, key, next);
      if (piece.rows.length > 0) yield { rows: piece.rows, bytes: bytesOf(piece.rows) };
      next = piece.next;
    }
  }
}

async function pieceOf({ server, uri, group }: Reading, key: Buffer, at: string): Promise<Piece> {
  const type = valueTypes[group.type];
  if (type === undefined) return { rows: [] };
  try {
    return await type.read(asker(server, group.database, uri), key, at, group.fields);
  } catch (error) {
    if (error instanceof AssayError && error.code === "redis/wrong-type") return { rows: [] }; // replaced by one of another type meanwhile
    throw error;
  }
}

/** Which keys a sample takes: the same ones for the same seed (FNV-1a, 32 bits). */
function wantedBy(sample: Sample | undefined, { keys }: Group): (key: Buffer) => boolean {
  if (sample === undefined) return () => true;
  const share = sample.percent === undefined ? (sample.rows ?? keys) / Math.max(1, keys) : sample.percent / 100;
  const below = Math.min(1, share) * 2 ** 32;
  return (key) => {
    let hash = (2_166_136_261 ^ sample.seed) >>> 0;
    for (const byte of key) hash = Math.imul(hash ^ byte, 16_777_619) >>> 0;
    hash = Math.imul(hash ^ (hash >>> 15), 2_246_822_519) >>> 0; // names that differ in their last letters only
    return hash < below;
  };
}

function bytesOf(rows: readonly (readonly Cell[])[]): number {
  let bytes = 0;
  for (const row of rows) for (const cell of row) bytes += cell?.length ?? 0;
  return bytes;
}
