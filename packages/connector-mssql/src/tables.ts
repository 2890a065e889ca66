import type { Connection } from "tedious";
import { query } from "./connection.ts";
import { identifier, literal } from "./sql-text.ts";

/** A table as the server describes it. */
export interface Table {
  readonly database: string;
  readonly schema: string;
  readonly name: string;
  readonly view: boolean;
  readonly rows: number | null;
  /** Whether a security policy decides which rows an account sees. */
  readonly filtered: boolean;
}

/** A column of a table. */
export interface Column {
  readonly name: string;
  /** Type as declared: `varchar(20)`. */
  readonly type: string;
  readonly comment: string;
  readonly kind: "text" | "binary" | "object";
  /** Position in the primary key from 1; 0 outside of it. */
  readonly key: number;
  /** Why its values cannot be seen as they are, if they cannot. */
  readonly hidden: "masked" | "encrypted" | null;
}

/** The databases that the account may use and that are not the server's own, in order. */
export async function readDatabases(connection: Connection, subject: string): Promise<string[]> {
  const rows = await query(
    connection,
    subject,
    "select cast(name as nvarchar(max)) from sys.databases where database_id > 4 and state = 0 and has_dbaccess(name) = 1",
  );
  return rows.map(([name]) => String(name)).toSorted(byCodeUnits);
}

/** Whether a database keeps the versions of rows that a snapshot needs. */
export async function allowsSnapshots(connection: Connection, subject: string, database: string): Promise<boolean> {
  const rows = await query(
    connection,
    subject,
    `select cast(snapshot_isolation_state as nvarchar(max)) from sys.databases where name = ${literal(database)}`,
  );
  return rows[0]?.[0] === "1";
}

/** Every table and view of a database that the account sees, in the order of schema and name. */
export async function readTables(connection: Connection, subject: string, database: string): Promise<Table[]> {
  const sys = `${identifier(database)}.sys`;
  const rows = await query(
    connection,
    subject,
    `select cast(s.name as nvarchar(max)), cast(o.name as nvarchar(max)), cast(o.type as nvarchar(max)),
       (select cast(sum(p.rows) as nvarchar(max)) from ${sys}.partitions p where p.object_id = o.object_id and p.index_id in (0, 1)),
       (select cast(count(*) as nvarchar(max)) from ${sys}.security_predicates f where f.target_object_id = o.object_id and f.predicate_type = 0)
     from ${sys}.objects o join ${sys}.schemas s on s.schema_id = o.schema_id
     where o.type in ('U', 'V') and o.is_ms_shipped = 0`,
  );
  return rows
    .map(([schema, name, type, count, filters]) => ({
      database,
      schema: String(schema),
      name: String(name),
      view: String(type).trim() === "V",
      rows: count === null || count === undefined ? null : Number(count),
      filtered: Number(filters) > 0,
    }))
    .toSorted((a, b) => byCodeUnits(a.schema, b.schema) || byCodeUnits(a.name, b.name));
}

/** The columns of a table in their order. */
export async function readColumns(connection: Connection, subject: string, table: Table): Promise<Column[]> {
  const sys = `${identifier(table.database)}.sys`;
  const full = [table.database, table.schema, table.name].map(identifier).join(".");
  const rows = await query(
    connection,
    subject,
    `select cast(c.name as nvarchar(max)), cast(t.name as nvarchar(max)), cast(c.max_length as nvarchar(max)),
       cast(c.precision as nvarchar(max)), cast(c.scale as nvarchar(max)), cast(e.value as nvarchar(max)),
       cast(coalesce(k.key_ordinal, 0) as nvarchar(max)), cast(coalesce(c.encryption_type, 0) as nvarchar(max)),
       cast(case when c.is_masked = 1 and coalesce(has_perms_by_name(${literal(identifier(table.database))}, 'DATABASE', 'UNMASK'), 0) = 0 then 1 else 0 end as nvarchar(max))
     from ${sys}.columns c
     join ${sys}.types t on t.user_type_id = c.system_type_id or (t.user_type_id = c.user_type_id and t.is_assembly_type = 1)
     left join ${sys}.extended_properties e on e.class = 1 and e.major_id = c.object_id and e.minor_id = c.column_id and e.name = 'MS_Description'
     left join ${sys}.indexes i on i.object_id = c.object_id and i.is_primary_key = 1
     left join ${sys}.index_columns k on k.object_id = c.object_id and k.index_id = i.index_id and k.column_id = c.column_id
     where c.object_id = object_id(${literal(full)}) order by c.column_id`,
  );
  return rows.map(([name, type, length, precision, scale, comment, key, encrypted, masked]) => ({
    name: String(name),
    type: declared(String(type), Number(length), Number(precision), Number(scale)),
    comment: comment === null || comment === undefined ? "" : String(comment),
    kind: kindOf(String(type)),
    key: Number(key),
    hidden: encrypted !== "0" ? "encrypted" : masked === "1" ? "masked" : null,
  }));
}

/** A type as it is written in a declaration; lengths are in bytes, two for each letter of the national types. */
export function declared(type: string, length: number, precision: number, scale: number): string {
  if (/^n(?:var)?char$/.test(type)) return `${type}(${length < 0 ? "max" : length / 2})`;
  if (/^(?:var)?(?:char|binary)$/.test(type)) return `${type}(${length < 0 ? "max" : length})`;
  if (type === "decimal" || type === "numeric") return `${type}(${precision}, ${scale})`;
  return type === "datetime2" || type === "time" || type === "datetimeoffset" ? `${type}(${scale})` : type;
}

function kindOf(type: string): Column["kind"] {
  if (["binary", "varbinary", "image", "timestamp", "rowversion"].includes(type)) return "binary";
  return ["geometry", "geography", "hierarchyid"].includes(type) ? "object" : "text";
}

function byCodeUnits(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
