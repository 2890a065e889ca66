import type { Asset } from "@assay/spec";
import picomatch from "picomatch";
import type { PostgresOptions } from "./options.ts";
import type { Table } from "./tables.ts";

/** What an asset is: a table, or a stretch of its pages. */
export interface Handle {
  readonly oid: number;
  readonly schema: string;
  readonly name: string;
  readonly kind: Table["kind"];
  /** First page, and the page after the last; null where the table has no pages of its own. */
  readonly pages: readonly [number, number | null] | null;
  readonly rows: number | null;
  readonly rowSecurity: boolean;
}

/** The assets of a table: one, or one for each stretch of pages when it is large; or one that says why it is not read. */
export function* assetsOf(source: string, table: Table, options: PostgresOptions): Generator<Asset> {
  const uri = `${source}/${encodeURIComponent(table.schema)}/${encodeURIComponent(table.name)}`;
  const unread = whyUnread(table, options);
  if (unread !== undefined) {
    yield { uri, name: "", size: table.bytes, unread, properties: around(table) };
    return;
  }
  const step = Math.max(1, Math.floor(options.partitionBytes / 8192));
  const parts = table.kind === "r" && table.readableWhole ? Math.max(1, Math.ceil(table.pages / step)) : 1;
  for (let part = 0; part < parts; part++) {
    const last = part === parts - 1;
    const pages = hasPages(table) ? ([part * step, last ? null : (part + 1) * step] as const) : null;
    yield oneAsset(
      parts === 1 ? uri : `${uri}#pages=${part * step}-${last ? "" : (part + 1) * step - 1}`,
      table,
      pages,
      parts,
    );
  }
}

function oneAsset(uri: string, table: Table, pages: Handle["pages"], parts: number): Asset {
  const { oid, schema, name, kind, rowSecurity } = table;
  const rows = table.rows === null ? null : Math.round(table.rows / parts);
  const handle: Handle = { oid, schema, name, kind, pages, rows, rowSecurity };
  const asset = {
    uri,
    name: "",
    size: Math.round(table.bytes / parts),
    rows,
    handle: JSON.stringify(handle),
    properties: around(table),
  };
  return kind === "r" ? { ...asset, version: table.version } : asset;
}

/** Rows can be picked by page where there are pages and the role may read the whole table. */
function hasPages({ kind, readableWhole }: Table): boolean {
  return readableWhole && (kind === "r" || kind === "m");
}

function whyUnread(table: Table, options: PostgresOptions): Asset["unread"] {
  const name = `${table.schema}.${table.name}`;
  const out = (detail: string) => ({ status: "skipped", reason: "excluded_by_rule", detail }) as const;
  if (options.include.length > 0 && !picomatch.isMatch(name, options.include, { dot: true }))
    return out("Not among the tables to read.");
  if (options.exclude.length > 0 && picomatch.isMatch(name, options.exclude, { dot: true }))
    return out("Among the tables to leave out.");
  if (table.kind === "p") return out("A partitioned table; its partitions have rows of their own.");
  if ((table.kind === "v" || table.kind === "m") && !options.views)
    return out("A view; its tables are read. The option views reads it too.");
  if (table.kind === "f" && !options.foreignTables) return out("A foreign table. The option foreignTables reads it.");
  if (!table.readable) return { status: "failed", reason: "permission_denied", detail: "The role may not read it." };
  return undefined;
}

function around({
  owner,
  comment,
  rows,
  bytes,
  unlogged,
  temporary,
  rowSecurity,
  partitionOf,
  grants,
}: Table): NonNullable<Asset["properties"]> {
  return {
    owner,
    comment,
    rowsEstimated: rows,
    bytes,
    unlogged,
    temporary,
    rowSecurity,
    partitionOf,
    grants: [...grants],
  };
}
