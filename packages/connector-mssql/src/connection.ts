import type { Connection, ConnectionConfiguration } from "tedious";
import { faultAt } from "./fault.ts";
import type { MssqlOptions } from "./options.ts";

/** A row as the driver gives it: every column is asked for as text or bytes. */
export type Row = readonly (string | Buffer | null)[];

/** Rows that may wait before the server is told to hold on. */
const waitingRows = 2000;

/** Name of the source: where it is, without who reads it. */
export function sourceUri(options: MssqlOptions): string {
  const { host, port } = placeOf(options);
  return `mssql://${encodeURIComponent(host)}:${port}`;
}

/** The database that the options name, if they name one. */
export function databaseOf(options: MssqlOptions): string | undefined {
  return placeOf(options).database;
}

/** A connection of its own; whoever opens it closes it. */
export async function openConnection(options: MssqlOptions, subject: string): Promise<Connection> {
  const { Connection: Open } = await import("tedious");
  const connection = new Open(configurationOf(options));
  connection.on("error", () => undefined); // a connection lost between queries is told by the next query
  const opened = new Promise<void>((resolve, reject) => {
    connection.once("connect", (error?: Error) => (error === undefined ? resolve() : reject(error)));
  });
  connection.connect();
  try {
    await opened;
    return connection;
  } catch (error) {
    connection.close();
    throw faultAt(subject, error);
  }
}

/** Every row of a query. */
export async function query(connection: Connection, subject: string, sql: string): Promise<Row[]> {
  return Array.fromAsync(stream(connection, subject, sql));
}

/** The rows of a query as they come; a reader that is slow makes the server wait, one that stops ends the query. */
export async function* stream(connection: Connection, subject: string, sql: string): AsyncGenerator<Row> {
  const { Request } = await import("tedious");
  const waiting: Row[] = [];
  let state: { readonly done: boolean; readonly error?: Error | null | undefined } = { done: false };
  let wake = (): void => undefined;
  const request = new Request(sql, (error) => {
    state = { done: true, error };
    wake();
  });
  request.on("row", (columns: readonly { readonly value: unknown }[]) => {
    waiting.push(columns.map(({ value }) => value as string | Buffer | null)); // as asked for: text, bytes or nothing
    if (waiting.length >= waitingRows) request.pause();
    wake();
  });
  connection.execSqlBatch(request);
  try {
    while (!state.done || waiting.length > 0) {
      const rows = waiting.splice(0);
      if (rows.length > 0) yield* rows;
      else {
        request.resume();
        await new Promise<void>((resolve) => (wake = resolve));
      }
    }
    if (state.error) throw state.error;
  } catch (error) {
    throw faultAt(subject, error);
  } finally {
    if (!state.done) connection.close();
  }
}

function configurationOf(options: MssqlOptions): ConnectionConfiguration {
  const { host, port, database, user, password } = placeOf(options);
  return {
    server: host,
    authentication: { type: "default", options: { userName: user ?? "", password: password ?? "" } },
    options: {
      port,
      ...(database === undefined ? {} : { database }),
      encrypt: options.tls !== "off",
      trustServerCertificate: options.tls !== "verify",
      readOnlyIntent: true,
      appName: "assay",
      connectTimeout: 15_000,
      requestTimeout: options.statementTimeout,
      maxRetriesOnTransientErrors: 3,
    },
  };
}

interface Place {
  readonly host: string;
  readonly port: number;
  readonly database: string | undefined;
  readonly user: string | undefined;
  readonly password: string | undefined;
}

function placeOf({ url, host, port, database, user, password }: MssqlOptions): Place {
  const parts = url === undefined ? undefined : new URL(url);
  const decoded = (text: string | undefined): string | undefined =>
    text === undefined || text === "" ? undefined : decodeURIComponent(text);
  return {
    host: host ?? decoded(parts?.hostname) ?? "127.0.0.1",
    port: port ?? Number(decoded(parts?.port) ?? 1433),
    database: database ?? decoded(parts?.pathname.slice(1)),
    user: user ?? decoded(parts?.username),
    password: password ?? decoded(parts?.password),
  };
}
