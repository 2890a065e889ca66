import pg from "pg";
import type { PostgresOptions } from "./options.ts";
import { faultAt } from "./fault.ts";

/** Name of the source: where it is, without who reads it. */
export function sourceUri(options: PostgresOptions): string {
  const { host, port, database } = place(options);
  return `postgres://${encodeURIComponent(host)}:${port}/${encodeURIComponent(database)}`;
}

/** Connections that can only read, with bounds on what a query may cost the server. */
export function openPool(options: PostgresOptions): pg.Pool {
  const { host, port, database, user, password } = place(options);
  return new pg.Pool({
    host,
    port,
    database,
    user,
    password,
    max: options.connections,
    ssl:
      options.tls === "off"
        ? false
        : { rejectUnauthorized: options.tls === "verify", ...(options.ca === undefined ? {} : { ca: options.ca }) },
    application_name: "assay",
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 10_000,
    options: `-c default_transaction_read_only=on -c statement_timeout=${options.statementTimeout} -c lock_timeout=${options.lockTimeout} -c idle_in_transaction_session_timeout=600000 -c DateStyle=ISO -c IntervalStyle=iso_8601 -c client_encoding=UTF8`,
  });
}

/** Runs a query on any connection. */
export async function query<Row>(
  pool: pg.Pool,
  subject: string,
  text: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  try {
    return (await pool.query(text, [...values])).rows as Row[];
  } catch (error) {
    throw faultAt(subject, error);
  }
}

interface Place {
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly user: string | undefined;
  readonly password: string | undefined;
}

function place({ url, host, port, database, user, password }: PostgresOptions): Place {
  const parts = url === undefined ? undefined : new URL(url);
  const decoded = (text: string | undefined): string | undefined =>
    text === undefined || text === "" ? undefined : decodeURIComponent(text);
  const name = database ?? decoded(parts?.pathname.slice(1));
  const role = user ?? decoded(parts?.username);
  return {
    host: host ?? decoded(parts?.hostname) ?? "127.0.0.1",
    port: port ?? Number(decoded(parts?.port) ?? 5432),
    database: name ?? role ?? "postgres",
    user: role,
    password: password ?? decoded(parts?.password),
  };
}
