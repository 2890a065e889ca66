import type { Asset, Connector, Source } from "@assay/spec";
import { AssayError } from "@assay/spec";
import picomatch from "picomatch";
import { openPool, query, sourceUri } from "./connection.ts";
import { mysqlOptions } from "./options.ts";
import type { MysqlOptions } from "./options.ts";
import { Pace } from "./pace.ts";
import { openRows } from "./rows.ts";
import { readTables } from "./tables.ts";
import type { Table } from "./tables.ts";

/** MySQL and MariaDB servers. */
export const mysql: Connector<MysqlOptions> = {
  type: "mysql",
  options: mysqlOptions,
  connect: async (options) => connect(mysqlOptions.parse(options)),
};

interface Handle {
  readonly database: string;
  readonly table: string;
  readonly rows: number | null;
}

async function connect(options: MysqlOptions): Promise<Source> {
  const pool = openPool(options);
  const name = sourceUri(options);
  const pace = new Pace(options);
  const database = options.database ?? new URL(name).pathname.slice(1);
  const only = database === "" ? undefined : decodeURIComponent(database);
  const properties = await around(pool, name);
  return {
    name,
    properties,
    async check() {
      if ((await readTables(pool, name, only)).length > 0) return;
      throw new AssayError("mysql/nothing-to-see", "The account sees no table.", {
        subject: name,
        reason: "permission_denied",
        next: "assay sources policy mysql prints the grant.",
      });
    },
    async *list({ after, signal }) {
      const assets = (await readTables(pool, name, only)).map((table) => assetOf(name, table, options));
      const at = assets.findIndex(({ uri }) => uri === after);
      const rest =
        after === undefined ? assets : at >= 0 ? assets.slice(at + 1) : assets.filter(({ uri }) => uri > after);
      for (const asset of rest) {
        signal.throwIfAborted();
        yield asset;
      }
    },
    async open(asset) {
      const handle = JSON.parse(asset.handle ?? "{}") as Handle;
      return openRows({
        pool,
        pace,
        options,
        uri: asset.uri,
        database: handle.database,
        table: handle.table,
        rowsEstimated: handle.rows,
      });
    },
    [Symbol.asyncDispose]: () => pool.end(),
  };
}

function assetOf(source: string, table: Table, options: MysqlOptions): Asset {
  const { database, name, rows, bytes, engine, comment, collation, updated } = table;
  const root = source.replace(/^(mysql:\/\/[^/]*).*/, "$1");
  const uri = `${root}/${encodeURIComponent(database)}/${encodeURIComponent(name)}`;
  const base = {
    uri,
    name: "",
    size: bytes,
    rows,
    properties: { engine, comment, collation, rowsEstimated: rows, updated },
  };
  const unread = whyUnread(table, options);
  if (unread !== undefined) return { ...base, unread };
  const handle: Handle = { database, table: name, rows };
  return { ...base, handle: JSON.stringify(handle) };
}

function whyUnread({ database, name, view }: Table, options: MysqlOptions): Asset["unread"] {
  const full = `${database}.${name}`;
  const out = (detail: string) => ({ status: "skipped", reason: "excluded_by_rule", detail }) as const;
  if (options.include.length > 0 && !picomatch.isMatch(full, options.include, { dot: true }))
    return out("Not among the tables to read.");
  if (options.exclude.length > 0 && picomatch.isMatch(full, options.exclude, { dot: true }))
    return out("Among the tables to leave out.");
  return view && !options.views ? out("A view; its tables are read. The option views reads it too.") : undefined;
}

async function around(pool: ReturnType<typeof openPool>, name: string): Promise<NonNullable<Source["properties"]>> {
  const [row] = await query<{ readonly version: string; readonly readOnly: number; readonly cipher: string }>(
    pool,
    name,
    "select version() as version, @@global.read_only as readOnly, (select variable_value from information_schema.session_status where variable_name = 'ssl_cipher') as cipher",
  ).catch(() =>
    query<{ readonly version: string; readonly readOnly: number; readonly cipher: string }>(
      pool,
      name,
      "select version() as version, @@global.read_only as readOnly, '' as cipher",
    ),
  );
  return {
    version: row?.version ?? null,
    readOnly: row?.readOnly === 1,
    encryptedConnection: (row?.cipher ?? "") !== "",
  };
}
