import type { Pool } from "mysql2/promise";
import { query } from "./connection.ts";

/** A table as the server describes it. */
export interface Table {
  readonly database: string;
  readonly name: string;
  readonly view: boolean;
  readonly engine: string | null;
  readonly rows: number | null;
  readonly bytes: number;
  readonly comment: string;
  readonly collation: string | null;
  /** When rows were last written, as far as the server remembers. */
  readonly updated: string | null;
}

/** A column of a table. */
export interface Column {
  readonly name: string;
  readonly type: string;
  readonly comment: string;
  readonly kind: "text" | "binary" | "geometry" | "bit";
  /** Position in the primary key from 1; 0 outside of it. */
  readonly key: number;
}

const system = ["information_schema", "performance_schema", "mysql", "sys"];

/** Every table the account sees that is not the system's own, in byte order. */
export async function readTables(pool: Pool, subject: string, database: string | undefined): Promise<Table[]> {
  const rows = await query<
    Omit<Table, "view" | "rows" | "bytes"> & {
      readonly kind: string;
      readonly rows: string | null;
      readonly bytes: string | null;
    }
  >(
    pool,
    subject,
    `select table_schema as \`database\`, table_name as name, table_type as kind, engine, table_rows as \`rows\`, data_length as bytes,
       coalesce(table_comment, '') as comment, table_collation as collation, cast(update_time as char) as updated
     from information_schema.tables
     where table_schema ${database === undefined ? "not in (?)" : "= ?"} order by binary table_schema, binary table_name`,
    [database ?? system],
  );
  return rows.map((row) => ({
    ...row,
    view: row.kind.includes("VIEW"),
    rows: row.rows === null ? null : Number(row.rows),
    bytes: Number(row.bytes ?? 0),
  }));
}

/** The columns of a table that the account may see, in their order. */
export async function readColumns(pool: Pool, subject: string, database: string, table: string): Promise<Column[]> {
  const rows = await query<{
    readonly name: string;
    readonly type: string;
    readonly data: string;
    readonly comment: string;
    readonly key: number | string | null;
  }>(
    pool,
    subject,
    `select c.column_name as name, c.column_type as type, lower(c.data_type) as data, c.column_comment as comment, k.ordinal_position as \`key\`
     from information_schema.columns c
     left join information_schema.key_column_usage k on k.constraint_name = 'PRIMARY' and k.table_schema = c.table_schema
       and k.table_name = c.table_name and k.column_name = c.column_name
     where c.table_schema = ? and c.table_name = ? order by c.ordinal_position`,
    [database, table],
  );
  return rows.map(({ name, type, data, comment, key }) => ({
    name,
    type,
    comment,
    kind: kindOf(data),
    key: Number(key ?? 0),
  }));
}

const geometries = [
  "geometry",
  "point",
  "linestring",
  "polygon",
  "multipoint",
  "multilinestring",
  "multipolygon",
  "geometrycollection",
  "geomcollection",
];

function kindOf(data: string): Column["kind"] {
  if (data.endsWith("blob") || data.endsWith("binary")) return "binary";
  if (data === "bit") return "bit";
  return geometries.includes(data) ? "geometry" : "text";
}
