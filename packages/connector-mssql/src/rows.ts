import type { Cell, RowContent, RowQuery, Sample, Sampling } from "@assay/spec";
import { AssayError } from "@assay/spec";
import type { Connection } from "tedious";
import { openConnection, query, stream } from "./connection.ts";
import type { Row } from "./connection.ts";
import type { MssqlOptions } from "./options.ts";
import type { Pace } from "./pace.ts";
import { selectOf, stretchOf } from "./select.ts";
import { allowsSnapshots, readColumns } from "./tables.ts";
import type { Column, Table } from "./tables.ts";

/** Times a broken connection is taken up again for one table. */
const reconnects = 3;
/** Rows handed on together where a table is read in one query. */
const batchRows = 1000;

/** What the rows of a table are read with. */
export interface Reading {
  readonly options: MssqlOptions;
  readonly pace: Pace;
  readonly uri: string;
  readonly table: Table;
}

type Batch = { readonly rows: readonly (readonly Cell[])[]; readonly bytes: number; readonly key?: string };

/** Opens a table: its columns are known, no row is read yet. */
export async function openRows(reading: Reading): Promise<RowContent> {
  const columns = await columnsOf(reading);
  const readable = columns.filter(({ hidden }) => hidden === null);
  let sampling: Sampling | null = null;
  return {
    kind: "rows",
    fields: readable.map(({ name, type, comment }) => ({ name, type, ...(comment === "" ? {} : { comment }) })),
    async *batches({ after, signal, sample }: RowQuery) {
      if (readable.length === 0) return;
      if (sample === undefined) {
        yield* allRows(reading, readable, keyOf(columns), after, signal);
        return;
      }
      let seen = 0;
      const clause = sampleOf(sample, reading.table);
      for await (const batch of wholeTable(reading, readable, clause, signal)) {
        seen += batch.rows.length;
        yield batch;
      }
      sampling = { method: clause, seed: sample.seed, rowsSeen: seen, rowsTotal: reading.table.rows };
    },
    sampled: () => sampling,
    verify: async () => verify(reading, columns, await columnsOf(reading)),
    async [Symbol.asyncDispose]() {},
  };
}

async function columnsOf({ options, uri, table }: Reading): Promise<Column[]> {
  const connection = await openConnection(options, uri);
  try {
    const columns = await readColumns(connection, uri, table);
    if (columns.length > 0) return columns;
    throw new AssayError("mssql/table-dropped", "The table is no longer there, or the account may not see it.", {
      subject: uri,
      reason: "table_dropped",
    });
  } finally {
    connection.close();
  }
}

/** Tells what could not be seen although the reading went through: other columns than at the start, hidden columns, hidden rows. */
function verify({ uri, table }: Reading, columns: readonly Column[], now: readonly Column[]): void {
  const tell = (reason: "schema_changed" | "encrypted" | "permission_denied" | "row_security", sentence: string) =>
    new AssayError(`mssql/${reason.replace("_", "-")}`, sentence, {
      subject: uri,
      reason,
      retryable: reason === "schema_changed",
      next: "assay sources policy mssql prints the grant.",
    });
  if (JSON.stringify(now) !== JSON.stringify(columns))
    throw tell("schema_changed", "The columns of the table changed while it was read.");
  const named = (hidden: Column["hidden"]): string =>
    columns
      .filter((column) => column.hidden === hidden)
      .map(({ name }) => name)
      .join(", ");
  if (named("encrypted") !== "")
    throw tell("encrypted", `Columns are encrypted by their clients: ${named("encrypted")}.`);
  if (named("masked") !== "")
    throw tell("permission_denied", `Columns are masked for this account: ${named("masked")}. It needs UNMASK.`);
  if (table.filtered) throw tell("row_security", "A security policy decides which rows this account sees.");
}

/** Every row by stretches of the primary key; a stretch that takes too long is halved, a broken connection taken up after the last row. */
async function* allRows(
  reading: Reading,
  columns: readonly Column[],
  key: readonly Column[],
  after: string | undefined,
  signal: AbortSignal,
): AsyncGenerator<Batch> {
  if (key.length === 0) {
    yield* wholeTable(reading, columns, "", signal);
    return;
  }
  let last = after === undefined ? undefined : (JSON.parse(after) as string[]);
  let size = Math.min(reading.options.batchRows, reading.pace.burst);
  let broken = 0;
  let connection = await begin(reading);
  try {
    for (;;) {
      try {
        const asked = Math.floor(size);
        const rows = await query(connection, reading.uri, stretchOf(reading.table, columns, key, last, asked));
        signal.throwIfAborted();
        if (rows.length === 0) return;
        last = key.map((column) => String(rows.at(-1)?.[columns.indexOf(column)] ?? ""));
        yield { ...(await paid(reading, rows, signal)), key: JSON.stringify(last) };
        if (rows.length < asked) return;
      } catch (error) {
        const reason = error instanceof AssayError ? error.reason : undefined;
        if (reason === "statement_timeout" && size > 1) size = Math.ceil(size / 2);
        else if (reason !== "network" || ++broken > reconnects) throw error;
        connection.close();
        connection = await begin(reading);
      }
    }
  } finally {
    connection.close();
  }
}

/** The primary key, where all of it can be seen and written as text; a part of it would not tell rows apart. */
function keyOf(columns: readonly Column[]): Column[] {
  const key = columns.filter((column) => column.key > 0).toSorted((a, b) => a.key - b.key);
  return key.every(({ kind, hidden }) => kind === "text" && hidden === null) ? key : [];
}

/** A table without a usable key, or a sample of one: one query, streamed; it cannot be taken up again where it breaks. */
async function* wholeTable(
  reading: Reading,
  columns: readonly Column[],
  clause: string,
  signal: AbortSignal,
): AsyncGenerator<Batch> {
  const connection = await begin(reading);
  try {
    let rows: Row[] = [];
    for await (const row of stream(connection, reading.uri, selectOf(reading.table, columns, "", clause))) {
      signal.throwIfAborted();
      rows.push(row);
      if (rows.length < batchRows) continue;
      yield await paid(reading, rows, signal);
      rows = [];
    }
    if (rows.length > 0) yield await paid(reading, rows, signal);
  } finally {
    connection.close();
  }
}

/** A connection that gives way to others; in a snapshot where the database keeps what one needs. Closing it ends the snapshot. */
async function begin({ options, uri, table }: Reading): Promise<Connection> {
  const connection = await openConnection(options, uri);
  try {
    await query(connection, uri, `set lock_timeout ${options.lockTimeout}; set deadlock_priority low`);
    if (await allowsSnapshots(connection, uri, table.database))
      await query(connection, uri, "set transaction isolation level snapshot; begin transaction");
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** Pages drawn by the server, a tenth more than asked for: pages vary. A view has none, and is read whole. */
function sampleOf(sample: Sample, { rows, view }: Table): string {
  if (view) return "";
  const share = sample.percent ?? (sample.rows === undefined || !rows ? 100 : (sample.rows / rows) * 110);
  const percent = Math.min(100, share).toPrecision(4);
  return `tablesample (${percent} percent) repeatable (${Math.max(1, Math.abs(sample.seed))})`;
}

async function paid(reading: Reading, raw: readonly Row[], signal: AbortSignal): Promise<Batch> {
  const rows = raw.map((row) => row.map(cellOf));
  let bytes = 0;
  for (const row of rows) for (const cell of row) bytes += cell?.length ?? 0;
  await reading.pace.spend(rows.length, bytes, signal);
  return { rows, bytes };
}

function cellOf(value: Row[number]): Cell {
  return Buffer.isBuffer(value) ? new Uint8Array(value) : value;
}
