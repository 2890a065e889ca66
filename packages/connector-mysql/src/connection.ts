import type { Connection, ConnectionOptions, Pool, PoolConnection, RowDataPacket } from "mysql2/promise";
import { createPool } from "mysql2/promise";
import { faultAt } from "./fault.ts";
import type { MysqlOptions } from "./options.ts";

/** Name of the source: where it is, without who reads it. */
export function sourceUri(options: MysqlOptions): string {
  const { host, port, database } = place(options);
  return `mysql://${encodeURIComponent(options.socketPath ?? host)}:${port}${database === undefined ? "" : `/${encodeURIComponent(database)}`}`;
}

/** Connections whose cells arrive as text, or as bytes where the column is binary. */
export function openPool(options: MysqlOptions): Pool {
  const { host, port, database, user, password } = place(options);
  const settings: ConnectionOptions = {
    host,
    port,
    ...(options.socketPath === undefined ? {} : { socketPath: options.socketPath }),
    ...(database === undefined ? {} : { database }),
    ...(user === undefined ? {} : { user }),
    ...(password === undefined ? {} : { password }),
    ...(options.tls === "off"
      ? {}
      : {
          ssl: {
            rejectUnauthorized: options.tls === "verify",
            ...(options.ca === undefined ? {} : { ca: options.ca }),
          },
        }),
    charset: "utf8mb4",
    connectTimeout: 10_000,
    connectAttributes: { program_name: "assay" },
    dateStrings: true,
    supportBigNumbers: true,
    bigNumberStrings: true,
  };
  return createPool({
    ...settings,
    connectionLimit: options.connections,
    waitForConnections: true,
    idleTimeout: 10_000,
  });
}

/** Runs a query on any connection and gives its rows as objects. */
export async function query<Row>(
  connection: Pool | Connection,
  subject: string,
  text: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  try {
    const [rows] = await connection.query<RowDataPacket[]>(text, [...values]);
    return rows as unknown as Row[];
  } catch (error) {
    throw faultAt(subject, error);
  }
}

/** A connection in a read-only snapshot, with bounds on what a query may cost the server. */
export async function beginSnapshot(pool: Pool, subject: string, options: MysqlOptions): Promise<PoolConnection> {
  try {
    const connection = await pool.getConnection();
    connection.on("error", () => undefined); // a connection lost between queries is told by the next query
    for (const statement of await bounds(connection, subject, options)) await connection.query(statement);
    await connection.query("start transaction with consistent snapshot, read only");
    return connection;
  } catch (error) {
    throw faultAt(subject, error);
  }
}

async function bounds(
  connection: Connection,
  subject: string,
  { statementTimeout, lockTimeout }: MysqlOptions,
): Promise<string[]> {
  const [row] = await query<{ readonly version: string }>(connection, subject, "select version() as version");
  const limit = /mariadb/i.test(row?.version ?? "")
    ? `max_statement_time = ${statementTimeout / 1000}`
    : `max_execution_time = ${statementTimeout}`;
  const wait = Math.max(1, Math.ceil(lockTimeout / 1000));
  return [
    `set session ${limit}`,
    `set session lock_wait_timeout = ${wait}`,
    "set session time_zone = '+00:00'",
    "set session transaction isolation level repeatable read",
  ];
}

interface Place {
  readonly host: string;
  readonly port: number;
  readonly database: string | undefined;
  readonly user: string | undefined;
  readonly password: string | undefined;
}

function place({ url, host, port, database, user, password }: MysqlOptions): Place {
  const parts = url === undefined ? undefined : new URL(url);
  const decoded = (text: string | undefined): string | undefined =>
    text === undefined || text === "" ? undefined : decodeURIComponent(text);
  return {
    host: host ?? decoded(parts?.hostname) ?? "127.0.0.1",
    port: port ?? Number(decoded(parts?.port) ?? 3306),
    database: database ?? decoded(parts?.pathname.slice(1)),
    user: user ?? decoded(parts?.username),
    password: password ?? decoded(parts?.password),
  };
}
