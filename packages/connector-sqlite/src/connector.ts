import { pathToFileURL } from "node:url";
import type { Asset, Connector, Source } from "@assay/spec";
import { AssayError } from "@assay/spec";
import picomatch from "picomatch";
import { openFile, versionOf } from "./file.ts";
import type { OpenFile } from "./file.ts";
import { sqliteOptions } from "./options.ts";
import type { SqliteOptions } from "./options.ts";
import { openRows } from "./rows.ts";
import { readTables } from "./tables.ts";
import type { Table } from "./tables.ts";

/** SQLite databases. */
export const sqlite: Connector<SqliteOptions> = {
  type: "sqlite",
  options: sqliteOptions,
  connect: async (options) => connect(sqliteOptions.parse(options)),
};

async function connect(options: SqliteOptions): Promise<Source> {
  const file = await openFile(options);
  const name = `sqlite://${pathToFileURL(file.path).pathname}`;
  const verify = async (): Promise<void> => {
    if (file.copied || (await versionOf(file.path)) === file.version) return; // a copy stays what it was
    throw new AssayError("sqlite/changed-during-read", "The file was written to while it was read.", {
      subject: name,
      reason: "changed_during_read",
      retryable: true,
    });
  };
  return {
    name,
    properties: { size: file.size, modified: file.modified, inUse: file.copied },
    check: async () => void readTables(file.database, name),
    async *list({ after, signal }) {
      const tables = readTables(file.database, name);
      const assets = tables.map((table) => assetOf(name, file, table, tables, options));
      const at = assets.findIndex(({ uri }) => uri === after);
      for (const asset of assets.slice(at + 1)) {
        signal.throwIfAborted();
        yield asset;
      }
    },
    open: async ({ uri, handle = "{}" }) =>
      openRows({
        database: file.database,
        uri,
        table: JSON.parse(handle) as Table,
        batchRows: options.batchRows,
        verify,
      }),
    [Symbol.asyncDispose]: () => file.close(),
  };
}

function assetOf(
  source: string,
  { modified, version }: OpenFile,
  table: Table,
  tables: readonly Table[],
  options: SqliteOptions,
): Asset {
  const unread = whyUnread(table, tables, options);
  return {
    uri: `${source}/${encodeURIComponent(table.name)}`,
    name: "",
    size: null,
    modified,
    version,
    handle: JSON.stringify(table),
    properties: { kind: table.kind },
    ...(unread === undefined ? {} : { unread }),
  };
}

function whyUnread(
  { name, kind }: Table,
  tables: readonly Table[],
  { include, exclude, views }: SqliteOptions,
): Asset["unread"] {
  const out = (detail: string) => ({ status: "skipped", reason: "excluded_by_rule", detail }) as const;
  if (include.length > 0 && !picomatch.isMatch(name, include, { dot: true }))
    return out("Not among the tables to read.");
  if (exclude.length > 0 && picomatch.isMatch(name, exclude, { dot: true }))
    return out("Among the tables to leave out.");
  if (kind === "view" && !views) return out("A view; its tables are read. The option views reads it too.");
  if (kind !== "virtual") return undefined;
  if (tables.some((other) => other.kind === "shadow" && other.name.startsWith(`${name}_`)))
    return out("A virtual table; the tables that it keeps its content in are read.");
  const detail = "A virtual table whose content lies outside of the database or in a module that is not there.";
  return { status: "failed", reason: "unsupported_format", detail };
}
