import { isUtf8 } from "node:buffer";
import type { Cell } from "@assay/spec";
import type { Reply, Server } from "./server.ts";

/** Bytes of a string, or entries of a collection, that one command asks for. */
const pieceBytes = 16 << 20;
const pieceEntries = 1000;

/** Some of what a key holds, and where to go on when there is more. */
export interface Piece {
  readonly rows: readonly (readonly Cell[])[];
  readonly next?: string;
}

type Ask = (...command: readonly (string | Buffer)[]) => Promise<Reply>;
type ReadPiece = (ask: Ask, key: Buffer, at: string, fields: readonly string[]) => Promise<Piece>;

interface ValueType {
  readonly columns: (fields: readonly string[]) => readonly string[];
  readonly read: ReadPiece;
}

/** How the values of each type are read as rows. */
export const valueTypes: Readonly<Record<string, ValueType>> = {
  string: { columns: () => ["key", "value"], read: readString },
  hash: { columns: (fields) => ["key", ...fields, "other field", "other value"], read: readHash },
  list: { columns: () => ["key", "value"], read: readList },
  set: { columns: () => ["key", "member"], read: readSet },
  zset: { columns: () => ["key", "member", "score"], read: readSortedSet },
  stream: { columns: () => ["key", "id", "field", "value"], read: readStream },
  "ReJSON-RL": { columns: () => ["key", "value"], read: readJson },
};

/** Asks a database for the sake of one asset. */
export function asker(server: Server, database: number, subject: string): Ask {
  return (...command) => server.ask(database, subject, command);
}

async function readString(ask: Ask, key: Buffer, at: string): Promise<Piece> {
  const start = Number(at);
  const value = (await ask("GETRANGE", key, at, String(start + pieceBytes - 1))) as Buffer; // empty when there is no more
  const rows = value.length === 0 ? [] : [[cellOf(key), cellOf(value)]];
  return value.length < pieceBytes ? { rows } : { rows, next: String(start + pieceBytes) };
}

async function readHash(ask: Ask, key: Buffer, at: string, fields: readonly string[]): Promise<Piece> {
  const { entries, next } = await scan(ask, "HSCAN", key, at);
  const columns = new Map(fields.map((field, index) => [field, index + 1]));
  const first: Cell[] = [cellOf(key), ...fields.map(() => null), null, null];
  const others: Cell[][] = [];
  for (const [field, value] of pairs(entries)) {
    const column = columns.get(String(field));
    if (column !== undefined) first[column] = cellOf(value);
    else others.push([cellOf(key), ...fields.map(() => null), cellOf(field), cellOf(value)]);
  }
  const known = first.slice(1).some((cell) => cell !== null);
  return { rows: known ? [first, ...others] : others, ...next };
}

async function readList(ask: Ask, key: Buffer, at: string): Promise<Piece> {
  const start = Number(at);
  const values = (await ask("LRANGE", key, at, String(start + pieceEntries - 1))) as readonly Buffer[];
  const rows = values.map((value) => [cellOf(key), cellOf(value)]);
  return values.length < pieceEntries ? { rows } : { rows, next: String(start + pieceEntries) };
}

async function readSet(ask: Ask, key: Buffer, at: string): Promise<Piece> {
  const { entries, next } = await scan(ask, "SSCAN", key, at);
  return { rows: entries.map((member) => [cellOf(key), cellOf(member)]), ...next };
}

async function readSortedSet(ask: Ask, key: Buffer, at: string): Promise<Piece> {
  const { entries, next } = await scan(ask, "ZSCAN", key, at);
  return { rows: pairs(entries).map(([member, score]) => [cellOf(key), cellOf(member), String(score)]), ...next };
}

async function readStream(ask: Ask, key: Buffer, at: string): Promise<Piece> {
  const start = at === "0" ? "-" : `(${at}`;
  const entries = (await ask("XRANGE", key, start, "+", "COUNT", String(pieceEntries))) as readonly [
    Buffer,
    readonly Buffer[],
  ][]; // Redis, XRANGE: the id and the fields of each entry
  const rows = entries.flatMap(([id, fields]) =>
    pairs(fields).map(([field, value]) => [cellOf(key), String(id), cellOf(field), cellOf(value)]),
  );
  const last = entries.at(-1)?.[0];
  return entries.length < pieceEntries || last === undefined ? { rows } : { rows, next: String(last) };
}

async function readJson(ask: Ask, key: Buffer): Promise<Piece> {
  const value = (await ask("JSON.GET", key)) as Buffer | null;
  return { rows: value === null ? [] : [[cellOf(key), cellOf(value)]] };
}

async function scan(
  ask: Ask,
  command: "HSCAN" | "SSCAN" | "ZSCAN",
  key: Buffer,
  at: string,
): Promise<{ readonly entries: readonly Buffer[]; readonly next: { readonly next?: string } }> {
  const [cursor, entries] = (await ask(command, key, at, "COUNT", String(pieceEntries))) as readonly [
    Buffer,
    readonly Buffer[],
  ]; // Redis, SCAN: a cursor and the entries
  return { entries, next: String(cursor) === "0" ? {} : { next: String(cursor) } };
}

function pairs(flat: readonly Buffer[]): [Buffer, Buffer][] {
  const found: [Buffer, Buffer][] = [];
  for (let at = 0; at + 1 < flat.length; at += 2) {
    const [name, value] = [flat[at], flat[at + 1]];
    if (name !== undefined && value !== undefined) found.push([name, value]);
  }
  return found;
}

/** Text where the bytes are text, else the bytes: a picture, something packed. */
function cellOf(bytes: Buffer): Cell {
  return isUtf8(bytes) ? bytes.toString("utf8") : new Uint8Array(bytes);
}
