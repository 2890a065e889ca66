import { setImmediate as turn } from "node:timers/promises";
import type { DatabaseSync, SQLOutputValue, StatementSync } from "node:sqlite";
import type { Cell, RowContent, RowQuery, Sample, Sampling } from "@assay/spec";
import { AssayError } from "@assay/spec";
import { faultAt } from "./fault.ts";
import { identifier } from "./identifier.ts";
import { readColumns } from "./tables.ts";
import type { Column, Table } from "./tables.ts";

/** Bytes of cells after which a batch is handed on, however few its rows. */
const batchBytes = 8 << 20;

/** What the rows of a table are read with. */
export interface Reading {
  readonly database: DatabaseSync;
  readonly uri: string;
  readonly table: Table;
  readonly batchRows: number;
  /** Throws when the file is no longer the one that was opened. */
  readonly verify: () => Promise<void>;
}

type Batch = { readonly rows: readonly (readonly Cell[])[]; readonly bytes: number; readonly key?: string };
type Key = readonly (number | bigint | string | Uint8Array | null)[];

/** Opens a table: its columns are known, no row is read yet. */
export function openRows(reading: Reading): RowContent {
  const { database, uri, table } = reading;
  const columns = readColumns(database, uri, table.name);
  if (columns.length === 0)
    throw new AssayError("sqlite/malformed", "The table has no columns.", { subject: uri, reason: "malformed" });
  let sampling: Sampling | null = null;
  return {
    kind: "rows",
    fields: columns.map(({ name, type }) => ({ name, type })),
    async *batches({ after, signal, sample }: RowQuery) {
      const total = sample === undefined ? 0 : countRows(reading);
      let seen = 0;
      for await (const batch of readBatches(reading, columns, after, wantedBy(sample, total), signal)) {
        seen += batch.rows.length;
        yield batch;
      }
      if (sample !== undefined)
        sampling = { method: "rows by a hash of their number", seed: sample.seed, rowsSeen: seen, rowsTotal: total };
    },
    sampled: () => sampling,
    verify: reading.verify,
    async [Symbol.asyncDispose]() {},
  };
}

/** Every row in the order of the key; between batches, others have their turn. */
async function* readBatches(
  reading: Reading,
  columns: readonly Column[],
  after: string | undefined,
  wanted: (row: number) => boolean,
  signal: AbortSignal,
): AsyncGenerator<Batch> {
  const key = keyOf(reading.table, columns);
  let rows: Cell[][] = [];
  let bytes = 0;
  let number = 0;
  let last: readonly SQLOutputValue[] = [];
  const batch = (): Batch => {
    const done = { rows, bytes, ...(key.length === 0 ? {} : { key: written(last.slice(columns.length)) }) };
    [rows, bytes] = [[], 0];
    return done;
  };
  try {
    for (last of select(reading, columns, key, after)) {
      if (!wanted(number++)) continue;
      const row = last.slice(0, columns.length).map(cellOf);
      rows.push(row);
      for (const cell of row) bytes += cell?.length ?? 0;
      if (rows.length < reading.batchRows && bytes < batchBytes) continue;
      yield batch();
      await turn();
      signal.throwIfAborted();
    }
    if (rows.length > 0) yield batch();
  } catch (error) {
    signal.throwIfAborted();
    await reading.verify(); // what looks like damage may be a file that was written to meanwhile
    throw faultAt(reading.uri, error);
  }
}

function* select(
  { database, table }: Reading,
  columns: readonly Column[],
  key: readonly string[],
  after: string | undefined,
): Generator<SQLOutputValue[]> {
  const list = [...columns.map(({ name }) => identifier(name)), ...key].join(", ");
  const last = after === undefined || key.length === 0 ? [] : read(after);
  const where = last.length === 0 ? "" : `where (${key.join(", ")}) > (${key.map(() => "?").join(", ")})`;
  const order = key.length === 0 ? "" : `order by ${key.join(", ")}`;
  const statement: StatementSync = database.prepare(
    `select ${list} from main.${identifier(table.name)} ${where} ${order}`,
  );
  statement.setReadBigInts(true);
  statement.setReturnArrays(true);
  for (const row of statement.iterate(...last)) yield row as unknown as SQLOutputValue[]; // arrays, as asked for above
}

/** What puts the rows in order: the row id under a name that no column has, the primary key, or nothing. */
function keyOf({ kind, withoutRowid }: Table, columns: readonly Column[]): string[] {
  if (kind === "view") return [];
  if (withoutRowid)
    return columns
      .filter(({ key }) => key > 0)
      .toSorted((a, b) => a.key - b.key)
      .map(({ name }) => identifier(name));
  const taken = new Set(columns.map(({ name }) => name.toLowerCase()));
  return ["rowid", "_rowid_", "oid"].filter((name) => !taken.has(name)).slice(0, 1);
}

function countRows({ database, uri, table }: Reading): number {
  try {
    const row = database.prepare(`select count(*) as total from main.${identifier(table.name)}`).get();
    return Number(row?.["total"]);
  } catch (error) {
    throw faultAt(uri, error);
  }
}

/** Which rows a sample takes: the same ones for the same seed (the finaliser of MurmurHash3, 32 bits). */
function wantedBy(sample: Sample | undefined, total: number): (row: number) => boolean {
  if (sample === undefined) return () => true;
  const share = sample.percent === undefined ? (sample.rows ?? total) / Math.max(1, total) : sample.percent / 100;
  const below = Math.min(1, share) * 2 ** 32;
  return (row) => {
    let hash = (row ^ Math.imul(sample.seed, 0x9e3779b1)) >>> 0;
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) >>> 0;
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) >>> 0;
    return (hash ^ (hash >>> 16)) >>> 0 < below;
  };
}

function cellOf(value: SQLOutputValue): Cell {
  return typeof value === "bigint" || typeof value === "number" ? String(value) : value;
}

/** A key as text that keeps the types of its values apart: an integer in quotes is another key. */
function written(key: readonly SQLOutputValue[]): string {
  return JSON.stringify(
    key.map((value) => {
      if (typeof value === "bigint") return { int: String(value) };
      return value instanceof Uint8Array ? { blob: Buffer.from(value).toString("base64") } : value;
    }),
  );
}

function read(text: string): Key {
  const values = JSON.parse(text) as readonly (
    | string
    | number
    | null
    | { readonly int: string }
    | { readonly blob: string }
  )[]; // as written above
  return values.map((value) => {
    if (typeof value !== "object" || value === null) return value;
    return "int" in value ? BigInt(value.int) : Buffer.from(value.blob, "base64");
  });
}
