import { setTimeout } from "node:timers/promises";
import Database from "better-sqlite3";
import type { Connection, Row, Session, Value } from "./connection.ts";
import { sqliteError } from "./sqlite-error.ts";

/** How a SQLite file is opened. */
export interface SqliteOptions {
  /** Path of the file; it must exist. */
  readonly file: string;
  /** Largest size of the file in bytes. (Default: what the disk holds) */
  readonly maxBytes?: number;
}

/** How long a second writer waits for its turn, in milliseconds. */
const patience = 10_000;

type Statement = Database.Statement<Value[], Row>;

/**
 * A SQLite file as a {@link Connection}.
 *
 * Journal: WAL, so that the reporting app reads while a scan writes. `synchronous=FULL`: a commit that was acknowledged
 * survives a power cut, at one fsync per commit; the scanner commits assets in batches, so that this is paid a few times a
 * second.
 */
export class SqliteConnection implements Connection {
  readonly file: string;
  readonly handle: Database.Database;
  readonly #statements = new Map<string, Statement>();
  #busy = false;
  #queue: Promise<void> = Promise.resolve();

  constructor(options: SqliteOptions) {
    this.file = options.file;
    this.handle = this.#guard(() => new Database(options.file, { timeout: patience, fileMustExist: true }));
    try {
      this.#guard(() => this.#configure(options.maxBytes));
    } catch (error) {
      this.handle.close();
      throw error;
    }
  }

  async all(sql: string, values: readonly Value[] = []): Promise<readonly Row[]> {
    await this.#idle();
    return this.#all(sql, values);
  }

  async run(sql: string, values: readonly Value[] = []): Promise<number> {
    await this.#idle();
    return this.#run(sql, values);
  }

  async runEach(sql: string, rows: Iterable<readonly Value[]>): Promise<void> {
    await this.transaction((session) => session.runEach(sql, rows));
  }

  *each(sql: string, values: readonly Value[] = []): Iterable<Row> {
    try {
      yield* this.handle.prepare<Value[], Row>(sql).iterate(...values);
    } catch (error) {
      throw sqliteError(error, this.file);
    }
  }

  async transaction<Result>(work: (session: Session) => Promise<Result>): Promise<Result> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const before = this.#queue;
    this.#queue = promise;
    await before;
    this.#busy = true;
    try {
      return await this.#transact(work);
    } finally {
      this.#busy = false;
      resolve();
    }
  }

  [Symbol.asyncDispose](): Promise<void> {
    this.handle.close();
    return Promise.resolve();
  }

  async #transact<Result>(work: (session: Session) => Promise<Result>): Promise<Result> {
    await this.#begin();
    try {
      const result = await work(this.#session);
      this.#run("commit", []);
      return result;
    } catch (error) {
      if (this.handle.inTransaction) this.handle.exec("rollback"); // SQLite has rolled back by itself when the disk was full
      throw error;
    }
  }

  /**
   * Waits for the turn to write without blocking the thread, since whoever has it may be in this very process (agent and app
   * together): SQLite's own way to wait would stop that one too.
   */
  async #begin(): Promise<void> {
    const end = performance.now() + patience;
    for (;;) {
      try {
        this.handle.pragma("busy_timeout = 0");
        this.handle.exec("begin immediate");
        return;
      } catch (error) {
        if (!isBusy(error) || performance.now() > end) throw sqliteError(error, this.file);
      } finally {
        this.handle.pragma(`busy_timeout = ${patience}`);
      }
      await setTimeout(2 + 8 * Math.random());
    }
  }

  readonly #session: Session = {
    all: async (sql, values = []) => this.#all(sql, values),
    run: async (sql, values = []) => this.#run(sql, values),
    runEach: async (sql, rows) => {
      for (const values of rows) this.#run(sql, values);
    },
    each: (sql, values = []) => this.each(sql, values),
  };

  #configure(maxBytes: number | undefined): void {
    this.handle.pragma("journal_mode = wal");
    this.handle.pragma("synchronous = full");
    this.handle.pragma("cache_size = -16384"); // 16 MiB
    if (maxBytes === undefined) return;
    const pageSize = Number(this.handle.pragma("page_size", { simple: true }));
    this.handle.pragma(`max_page_count = ${Math.max(1, Math.floor(maxBytes / pageSize))}`);
  }

  async #idle(): Promise<void> {
    while (this.#busy) await this.#queue;
  }

  #all(sql: string, values: readonly Value[]): readonly Row[] {
    return this.#guard(() => this.#prepare(sql).all(...values));
  }

  #run(sql: string, values: readonly Value[]): number {
    return this.#guard(() => this.#prepare(sql).run(...values).changes);
  }

  #prepare(sql: string): Statement {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    if (this.#statements.size >= 300) this.#statements.clear(); // page queries come in many shapes
    const statement = this.handle.prepare<Value[], Row>(sql);
    this.#statements.set(sql, statement);
    return statement;
  }

  #guard<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (error) {
      throw sqliteError(error, this.file);
    }
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith("SQLITE_BUSY");
}
