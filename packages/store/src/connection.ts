/** What a column can hold. */
export type Value = string | number | bigint | Uint8Array | null;

/** A row as the driver gives it, columns by name. */
export type Row = Readonly<Record<string, Value>>;

/** Statements on one database. SQL is portable, parameters are `?`; what is not portable lives in the dialect. */
export interface Session {
  all(sql: string, values?: readonly Value[]): Promise<readonly Row[]>;
  /** Rows changed. */
  run(sql: string, values?: readonly Value[]): Promise<number>;
  /** One statement for many rows of parameters. */
  runEach(sql: string, rows: Iterable<readonly Value[]>): Promise<void>;
  /** Rows one by one, never all in memory; to be read to the end without waiting in between. */
  each(sql: string, values?: readonly Value[]): Iterable<Row>;
}

/** An open database: one transaction at a time, whole or not at all. */
export interface Connection extends Session, AsyncDisposable {
  transaction<Result>(work: (session: Session) => Promise<Result>): Promise<Result>;
}
