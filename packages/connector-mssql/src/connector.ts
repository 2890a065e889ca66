import type { Asset, Connector, Source } from "@assay/spec";
import { AssayError } from "@assay/spec";
import picomatch from "picomatch";
import { databaseOf, openConnection, query, sourceUri } from "./connection.ts";
import { mssqlOptions } from "./options.ts";
import type { MssqlOptions } from "./options.ts";
import { Pace } from "./pace.ts";
import { openRows } from "./rows.ts";
import { readDatabases, readTables } from "./tables.ts";
import type { Table } from "./tables.ts";

/** SQL Servers and Azure SQL databases. */
export const mssql: Connector<MssqlOptions> = {
  type: "mssql",
  options: mssqlOptions,
  connect: async (options) => connect(mssqlOptions.parse(options)),
};

async function connect(options: MssqlOptions): Promise<Source> {
  const name = sourceUri(options);
  const pace = new Pace(options);
  return {
    name,
    properties: await around(options, name),
    async check(signal) {
      for await (const asset of listAssets(options, name, undefined, signal)) if (asset.unread === undefined) return;
      throw new AssayError("mssql/nothing-to-see", "The account sees no table.", {
        subject: name,
        reason: "permission_denied",
        next: "assay sources policy mssql prints the grant.",
      });
    },
    list: ({ after, signal }) => listAssets(options, name, after, signal),
    open: async ({ uri, handle = "{}" }) => openRows({ options, pace, uri, table: JSON.parse(handle) as Table }),
    async [Symbol.asyncDispose]() {}, // each reading closes its own connection
  };
}

async function* listAssets(
  options: MssqlOptions,
  source: string,
  after: string | undefined,
  signal: AbortSignal,
): AsyncGenerator<Asset> {
  const assets = (await tablesOf(options, source)).map((table) => assetOf(source, table, options));
  const at = assets.findIndex(({ uri }) => uri === after);
  const rest = after === undefined || at >= 0 ? assets.slice(at + 1) : assets.filter(({ uri }) => uri > after);
  for (const asset of rest) {
    signal.throwIfAborted();
    yield asset;
  }
}

async function tablesOf(options: MssqlOptions, source: string): Promise<Table[]> {
  const connection = await openConnection(options, source);
  try {
    const only = databaseOf(options);
    const databases = only === undefined ? await readDatabases(connection, source) : [only];
    const tables: Table[] = [];
    for (const database of databases) tables.push(...(await readTables(connection, source, database)));
    return tables;
  } finally {
    connection.close();
  }
}

function assetOf(source: string, table: Table, options: MssqlOptions): Asset {
  const path = [table.database, table.schema, table.name].map(encodeURIComponent).join("/");
  const unread = whyUnread(table, options);
  return {
    uri: `${source}/${path}`,
    name: "",
    size: null,
    rows: table.rows,
    handle: JSON.stringify(table),
    properties: { view: table.view, rowSecurity: table.filtered },
    ...(unread === undefined ? {} : { unread }),
  };
}

function whyUnread({ database, schema, name, view }: Table, options: MssqlOptions): Asset["unread"] {
  const full = `${database}.${schema}.${name}`;
  const out = (detail: string) => ({ status: "skipped", reason: "excluded_by_rule", detail }) as const;
  if (options.include.length > 0 && !picomatch.isMatch(full, options.include, { dot: true }))
    return out("Not among the tables to read.");
  if (options.exclude.length > 0 && picomatch.isMatch(full, options.exclude, { dot: true }))
    return out("Among the tables to leave out.");
  return view && !options.views ? out("A view; its tables are read. The option views reads it too.") : undefined;
}

async function around(options: MssqlOptions, source: string): Promise<NonNullable<Source["properties"]>> {
  const connection = await openConnection(options, source);
  try {
    const [row] = await query(
      connection,
      source,
      "select cast(serverproperty('ProductVersion') as nvarchar(max)), cast(serverproperty('Edition') as nvarchar(max))",
    );
    return {
      version: String(row?.[0] ?? "unknown"),
      edition: String(row?.[1] ?? "unknown"),
      encryptedConnection: options.tls !== "off",
    };
  } finally {
    connection.close();
  }
}
