import { Buffer } from "node:buffer";
import type { Cell, RowContent, RowQuery, Sampling } from "@assay/spec";
import { AssayError } from "@assay/spec";
import type { Connection as PlainConnection } from "mysql2";
import type { FieldPacket, Pool, PoolConnection } from "mysql2/promise";
import { beginSnapshot } from "./connection.ts";
import { faultAt } from "./fault.ts";
import { identifier } from "./identifier.ts";
import type { MysqlOptions } from "./options.ts";
import type { Pace } from "./pace.ts";
import { readColumns } from "./tables.ts";
import type { Column } from "./tables.ts";

/** Times a broken connection is taken up again for one asset. */
const reconnects = 3;

/** What the rows of a table are read with. */
export interface Reading {
  readonly pool: Pool;
  readonly pace: Pace;
  readonly options: MysqlOptions;
  readonly uri: string;
  readonly database: string;
  readonly table: string;
  readonly rowsEstimated: number | null;
}

type Batch = { readonly rows: readonly (readonly Cell[])[]; readonly bytes: number; readonly key?: string };

/** Opens a table: its columns are known, no row is read yet. */
export async function openRows(reading: Reading): Promise<RowContent> {
  const { pool, uri, database, table } = reading;
  const columns = await readColumns(pool, uri, database, table);
  if (columns.length === 0)
    throw new AssayError(
      "mysql/table-dropped",
      "The table is no longer there, or the account may see no column of it.",
      { subject: uri, reason: "table_dropped" },
    );
  let sampling: Sampling | null = null;
  return {
    kind: "rows",
    fields: columns.map(({ name, type, comment }) => ({ name, type, ...(comment === "" ? {} : { comment }) })),
    async *batches({ after, signal, sample }: RowQuery) {
      if (sample === undefined) {
        yield* allRows(reading, columns, after, signal);
        return;
      }
      let seen = 0;
      const share = sampleShare(sample, reading.rowsEstimated);
      for await (const batch of sampledRows(reading, columns, share, sample.seed, signal)) {
        seen += batch.rows.length;
        yield batch;
      }
      sampling = {
        method: `rand(${sample.seed}) < ${share.toPrecision(3)}`,
        seed: sample.seed,
        rowsSeen: seen,
        rowsTotal: reading.rowsEstimated,
      };
    },
    sampled: () => sampling,
    async verify() {
      const now = await readColumns(pool, uri, database, table);
      if (JSON.stringify(now) === JSON.stringify(columns)) return;
      const reason = now.length === 0 ? "table_dropped" : "schema_changed";
      throw new AssayError(`mysql/${reason.replace("_", "-")}`, "The table changed or went away while it was read.", {
        subject: uri,
        reason,
        retryable: true,
      });
    },
    async [Symbol.asyncDispose]() {},
  };
}

/** Every row, by stretches of the primary key, in one snapshot; a stretch that takes too long is halved, a broken connection taken up after the last row. */
async function* allRows(
  reading: Reading,
  columns: readonly Column[],
  after: string | undefined,
  signal: AbortSignal,
): AsyncGenerator<Batch> {
  const key = columns.filter((column) => column.key > 0).toSorted((a, b) => a.key - b.key);
  if (key.length === 0 || key.some(({ kind }) => kind !== "text")) {
    yield* wholeTable(reading, columns, signal);
    return;
  }
  let last = after === undefined ? undefined : (JSON.parse(after) as string[]);
  let size = Math.min(reading.options.batchRows, reading.pace.burst);
  let broken = 0;
  let connection = await beginSnapshot(reading.pool, reading.uri, reading.options);
  try {
    for (;;) {
      try {
        const rows = await stretch(connection, reading, columns, key, last, size);
        if (rows.length === 0) return;
        signal.throwIfAborted();
        last = key.map((column) => String(rows.at(-1)?.[columns.indexOf(column)] ?? ""));
        const bytes = bytesOf(rows);
        await reading.pace.spend(rows.length, bytes, signal);
        yield { rows, bytes, key: JSON.stringify(last) };
        if (rows.length < size) return;
      } catch (error) {
        const reason = error instanceof AssayError ? error.reason : undefined;
        if (reason === "statement_timeout" && size > 1) size = Math.ceil(size / 2);
        else if (reason !== "network" || ++broken > reconnects) throw error;
        connection.destroy();
        connection = await beginSnapshot(reading.pool, reading.uri, reading.options);
      }
    }
  } finally {
    await giveBack(connection);
  }
}

async function stretch(
  connection: PoolConnection,
  reading: Reading,
  columns: readonly Column[],
  key: readonly Column[],
  last: readonly string[] | undefined,
  size: number,
): Promise<Cell[][]> {
  const names = key.map(({ name }) => identifier(name)).join(", ");
  const where = last === undefined ? "" : `where (${names}) > (${last.map(() => "?").join(", ")})`;
  return select(
    connection,
    reading.uri,
    `${selectOf(reading, columns)} ${where} order by ${names} limit ${size}`,
    last ?? [],
    columns,
  );
}

/** A table without a usable key: one query, streamed; it cannot be taken up again where it breaks. */
async function* wholeTable(
  reading: Reading,
  columns: readonly Column[],
  signal: AbortSignal,
  where = "",
): AsyncGenerator<Batch> {
  const connection = await beginSnapshot(reading.pool, reading.uri, reading.options);
  try {
    const plain = connection.connection as unknown as PlainConnection; // the promise wrapper cannot stream
    const stream = plain
      .query({ sql: `${selectOf(reading, columns)} ${where}`, rowsAsArray: true, typeCast })
      .stream({ highWaterMark: 1000 });
    let rows: Cell[][] = [];
    for await (const row of stream) {
      signal.throwIfAborted();
      rows.push(cellsOf(row as unknown[], columns));
      if (rows.length < 1000) continue;
      yield await paid(reading, rows, signal);
      rows = [];
    }
    if (rows.length > 0) yield await paid(reading, rows, signal);
  } catch (error) {
    throw signal.aborted ? error : faultAt(reading.uri, error);
  } finally {
    await giveBack(connection);
  }
}

function sampledRows(
  reading: Reading,
  columns: readonly Column[],
  share: number,
  seed: number,
  signal: AbortSignal,
): AsyncGenerator<Batch> {
  return wholeTable(reading, columns, signal, share >= 1 ? "" : `where rand(${seed}) < ${share}`);
}

function sampleShare(
  { rows, percent }: { readonly rows?: number; readonly percent?: number },
  total: number | null,
): number {
  if (percent !== undefined) return Math.min(1, percent / 100);
  return rows === undefined || total === null || total === 0 ? 1 : Math.min(1, (rows / total) * 1.1); // the total is an estimate
}

async function paid(reading: Reading, rows: Cell[][], signal: AbortSignal): Promise<Batch> {
  const bytes = bytesOf(rows);
  await reading.pace.spend(rows.length, bytes, signal);
  return { rows, bytes };
}

async function select(
  connection: PoolConnection,
  subject: string,
  sql: string,
  values: readonly string[],
  columns: readonly Column[],
): Promise<Cell[][]> {
  try {
    const [rows] = (await connection.query({
      sql,
      values: [...values],
      rowsAsArray: true,
      typeCast,
    } as never)) as unknown as [unknown[][], FieldPacket[]];
    return rows.map((row) => cellsOf(row, columns));
  } catch (error) {
    throw faultAt(subject, error);
  }
}

/** Columns come under names of our own: the driver never answers when one is called `__proto__`. */
function selectOf({ database, table }: Reading, columns: readonly Column[]): string {
  const list = columns.map((column, at) => `${expressionOf(column)} as c${at}`);
  return `select ${list.join(", ")} from ${identifier(database)}.${identifier(table)}`;
}

function expressionOf({ name, kind }: Column): string {
  if (kind === "geometry") return `st_astext(${identifier(name)})`;
  return kind === "bit" ? `${identifier(name)} + 0` : identifier(name);
}

/** Every cell as the server sent it: bytes; what is text is decoded afterwards, by the column. */
function typeCast(field: { buffer(): Buffer | null }): Buffer | null {
  return field.buffer();
}

function cellsOf(row: readonly unknown[], columns: readonly Column[]): Cell[] {
  return row.map((cell, at) => {
    if (!Buffer.isBuffer(cell)) return null;
    return columns[at]?.kind === "binary" ? new Uint8Array(cell) : cell.toString("utf8");
  });
}

function bytesOf(rows: readonly (readonly Cell[])[]): number {
  let bytes = 0;
  for (const row of rows) for (const cell of row) bytes += cell?.length ?? 0;
  return bytes;
}

async function giveBack(connection: PoolConnection): Promise<void> {
  const rolled = await connection.rollback().then(
    () => true,
    () => false,
  ); // a lost connection has rolled back already
  if (rolled) connection.release();
  else connection.destroy();
}
