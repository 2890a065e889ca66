import { Buffer } from "node:buffer";
import type { Cell, RowContent, RowQuery, Sampling } from "@assay/spec";
import { AssayError } from "@assay/spec";
import type pg from "pg";
import copyStreams from "pg-copy-streams";
import type { Handle } from "./asset.ts";
import { query } from "./connection.ts";
import { CopyText } from "./copy-text.ts";
import { faultAt, reasonOfFault } from "./fault.ts";
import { identifier } from "./identifier.ts";
import type { Pace } from "./pace.ts";
import { readColumns } from "./tables.ts";
import type { Column } from "./tables.ts";

/** Pages asked for in one query at first: 8 MiB. */
const firstStep = 1024;
/** Times a broken connection is taken up again for one asset. */
const reconnects = 3;

/** What the rows of an asset are read with. */
export interface Reading {
  readonly pool: pg.Pool;
  readonly pace: Pace;
  readonly uri: string;
  readonly handle: Handle;
}

type Batch = { readonly rows: readonly (readonly Cell[])[]; readonly bytes: number; readonly key?: string };

/** Opens a table or a part of one: its columns are known, no row is read yet. */
export async function openRows(reading: Reading): Promise<RowContent> {
  const { pool, uri, handle } = reading;
  const columns = await readColumns(pool, uri, handle.oid);
  if (columns.length === 0)
    throw new AssayError("postgres/table-dropped", "The table is no longer there.", {
      subject: uri,
      reason: "table_dropped",
    });
  const readable = columns.filter((column) => column.readable);
  let sampling: Sampling | null = null;
  return {
    kind: "rows",
    fields: readable.map(({ name, type, comment }) => ({ name, type, ...(comment === null ? {} : { comment }) })),
    async *batches({ after, signal, sample }: RowQuery) {
      if (sample === undefined) {
        yield* allPages(reading, readable, after, signal);
        return;
      }
      const percent = samplePercent(sample, handle.rows);
      let seen = 0;
      for await (const batch of sampled(reading, readable, percent, sample.seed, signal)) {
        seen += batch.rows.length;
        yield batch;
      }
      sampling = {
        method: `tablesample system ${percent.toPrecision(3)} %`,
        seed: sample.seed,
        rowsSeen: seen,
        rowsTotal: handle.rows,
      };
    },
    sampled: () => sampling,
    verify: () => verify(reading, columns),
    async [Symbol.asyncDispose]() {},
  };
}

/** Tells what could not be seen although the reading went through: hidden rows, hidden columns, other columns than at the start. */
async function verify({ pool, uri, handle }: Reading, columns: readonly Column[]): Promise<void> {
  const now = await readColumns(pool, uri, handle.oid);
  if (JSON.stringify(now) !== JSON.stringify(columns)) {
    throw new AssayError("postgres/schema-changed", "The columns of the table changed while it was read.", {
      subject: uri,
      reason: now.length === 0 ? "table_dropped" : "schema_changed",
      retryable: true,
    });
  }
  const hidden = columns.filter(({ readable }) => !readable);
  if (hidden.length > 0) {
    throw new AssayError(
      "postgres/columns-hidden",
      `The role may not read ${hidden.length} of ${columns.length} columns: ${hidden.map(({ name }) => name).join(", ")}.`,
      { subject: uri, reason: "permission_denied" },
    );
  }
  if (handle.rowSecurity) {
    throw new AssayError("postgres/row-security", "Row-level security decides which rows this role sees.", {
      subject: uri,
      reason: "row_security",
    });
  }
}

/** Every row, stretch of pages by stretch of pages, in one snapshot; a stretch that takes too long is halved, a broken connection taken up again. */
async function* allPages(
  reading: Reading,
  columns: readonly Column[],
  after: string | undefined,
  signal: AbortSignal,
): AsyncGenerator<Batch> {
  const { pool, uri, handle } = reading;
  if (handle.pages === null) {
    yield* copy(reading, undefined, selectOf(columns, handle, ""), columns, signal);
    return;
  }
  const [first, end] = handle.pages;
  const total = end ?? (await pagesOf(pool, uri, handle.oid));
  let broken = 0;
  let step = firstStep;
  let at = after === undefined ? first : Number(after);
  let session = await Session.begin(pool, uri);
  try {
    while (at < total || (end === null && at === first && total === 0)) {
      const until = Math.min(at + step, Math.max(total, at + 1));
      const last = end === null && until >= total;
      try {
        // A stretch is held back until it is whole, so that one that breaks is read again without counting a row twice.
        for (const batch of await Array.fromAsync(
          copy(reading, session.client, selectOf(columns, handle, range(at, last ? null : until)), columns, signal),
        ))
          yield { ...batch, key: String(until) };
        at = until;
        if (last) break;
      } catch (error) {
        const reason = error instanceof AssayError ? error.reason : undefined;
        if (reason === "statement_timeout" && step > 1) step = Math.max(1, step >> 1);
        else if (reason !== "network" || ++broken > reconnects) throw error;
        await session.end(true);
        session = await Session.begin(pool, uri);
      }
    }
  } finally {
    await session.end(false);
  }
}

async function* sampled(
  reading: Reading,
  columns: readonly Column[],
  percent: number,
  seed: number,
  signal: AbortSignal,
): AsyncGenerator<Batch> {
  const { handle } = reading;
  const where =
    handle.kind === "r" || handle.kind === "m" ? `tablesample system (${percent}) repeatable (${seed})` : "";
  yield* copy(reading, undefined, selectOf(columns, handle, where), columns, signal);
}

function samplePercent(
  { rows, percent }: { readonly rows?: number; readonly percent?: number },
  total: number | null,
): number {
  if (percent !== undefined) return Math.min(100, percent);
  if (rows === undefined || total === null || total === 0) return 100;
  return Math.min(100, (rows / total) * 110); // blocks vary: a tenth more, so that hardly ever fewer rows come
}

function selectOf(columns: readonly Column[], { schema, name }: Handle, which: string): string {
  const list = columns.map((column) => identifier(column.name)).join(", ");
  return `copy (select ${list} from ${identifier(schema)}.${identifier(name)} ${which}) to stdout`;
}

function range(from: number, until: number | null): string {
  return `where ctid >= '(${from},0)'::tid${until === null ? "" : ` and ctid < '(${until},0)'::tid`}`;
}

async function pagesOf(pool: pg.Pool, uri: string, oid: number): Promise<number> {
  const [row] = await query<{ readonly pages: string }>(
    pool,
    uri,
    "select pg_relation_size($1::oid) / current_setting('block_size')::int as pages",
    [oid],
  );
  return Number(row?.pages ?? 0);
}

/** A read-only snapshot on a connection of its own. */
class Session {
  readonly client: pg.PoolClient;

  private constructor(client: pg.PoolClient) {
    this.client = client;
  }

  static async begin(pool: pg.Pool, uri: string): Promise<Session> {
    try {
      const client = await pool.connect();
      client.on("error", noteLost);
      await client.query("begin isolation level repeatable read read only");
      return new Session(client);
    } catch (error) {
      throw faultAt(uri, error);
    }
  }

  /** Gives the connection back; a broken one is closed. */
  async end(broken: boolean): Promise<void> {
    const rolled = await this.client.query("rollback").then(
      () => true,
      () => false,
    ); // a lost connection has rolled back already
    this.client.off("error", noteLost);
    this.client.release(broken || !rolled);
  }
}

/** A connection lost between queries is told by the next query. */
function noteLost(): void {
  return undefined;
}

async function* copy(
  reading: Reading,
  held: pg.PoolClient | undefined,
  text: string,
  columns: readonly Column[],
  signal: AbortSignal,
): AsyncGenerator<Batch> {
  const session = held === undefined ? await Session.begin(reading.pool, reading.uri) : undefined;
  const client = held ?? session?.client;
  if (client === undefined) return;
  const parser = new CopyText(columns.map(({ binary }) => binary));
  let failed = false;
  try {
    if (columns.length === 0) return;
    const stream = client.query(copyStreams.to(text));
    for await (const chunk of stream) {
      signal.throwIfAborted();
      const bytes = Buffer.from(chunk as Uint8Array);
      const rows = parser.take(bytes);
      await reading.pace.spend(rows.length, bytes.length, signal);
      if (rows.length > 0) yield { rows, bytes: bytes.length };
    }
  } catch (error) {
    failed = reasonOfFault(error) === "network";
    throw signal.aborted ? error : faultAt(reading.uri, error);
  } finally {
    await session?.end(failed);
  }
}
