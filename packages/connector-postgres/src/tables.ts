import type pg from "pg";
import { query } from "./connection.ts";

/** A table as the catalogue has it. */
export interface Table {
  readonly oid: number;
  readonly schema: string;
  readonly name: string;
  /** r table, p partitioned table, v view, m materialised view, f foreign table. */
  readonly kind: "r" | "p" | "v" | "m" | "f";
  readonly pages: number;
  readonly bytes: number;
  readonly rows: number | null;
  readonly readable: boolean;
  /** Whether every column may be read: only then may rows be told apart by where they lie. */
  readonly readableWhole: boolean;
  readonly rowSecurity: boolean;
  readonly unlogged: boolean;
  readonly temporary: boolean;
  readonly owner: string;
  readonly comment: string | null;
  readonly partitionOf: string | null;
  /** Changes when rows are written: file node and write counters, reset marks included. */
  readonly version: string;
  readonly grants: readonly string[];
}

/** A column, and whether the role may read it. */
export interface Column {
  readonly name: string;
  readonly type: string;
  readonly comment: string | null;
  readonly readable: boolean;
  readonly binary: boolean;
  readonly generated: boolean;
}

const tablesQuery = `
  select c.oid::int8 as oid, n.nspname as schema, c.relname as name, c.relkind as kind, c.relpages as "knownPages",
    case when c.relkind in ('r', 'm') then pg_relation_size(c.oid) else 0 end as bytes,
    case when c.reltuples >= 0 then c.reltuples::float8 end as rows,
    has_schema_privilege(n.oid, 'USAGE') and has_any_column_privilege(c.oid, 'SELECT') as readable,
    has_schema_privilege(n.oid, 'USAGE') and has_table_privilege(c.oid, 'SELECT') as "readableWhole",
    case when c.relrowsecurity then row_security_active(c.oid) else false end as "rowSecurity",
    c.relpersistence = 'u' as unlogged, c.relpersistence = 't' as temporary,
    pg_get_userbyid(c.relowner) as owner, obj_description(c.oid, 'pg_class') as comment,
    (select i.inhparent::regclass::text from pg_inherits i where i.inhrelid = c.oid limit 1) as "partitionOf",
    concat_ws('-', pg_relation_filenode(c.oid), s.n_tup_ins, s.n_tup_upd, s.n_tup_del, d.stats_reset::text) as version,
    coalesce((select array_agg(a.grantee::regrole::text || '=' || a.privilege_type order by 1) from aclexplode(c.relacl) a), '{}') as grants
  from pg_class c
  join pg_namespace n on n.oid = c.relnamespace
  left join pg_stat_all_tables s on s.relid = c.oid
  left join pg_stat_database d on d.datname = current_database()
  where c.relkind in ('r', 'p', 'v', 'm', 'f')
    and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg\\_toast%' and n.nspname not like 'pg\\_temp%'
  order by n.nspname collate "C", c.relname collate "C"`;

const pageBytes = 8192;

/** Every table of the database that is not the system's own, in byte order of schema and name. */
export async function readTables(pool: pg.Pool, subject: string): Promise<Table[]> {
  const rows = await query<Omit<Table, "pages" | "bytes" | "oid"> & { readonly bytes: string; readonly oid: string }>(
    pool,
    subject,
    tablesQuery,
  );
  return rows.map((row) => ({
    ...row,
    oid: Number(row.oid),
    bytes: Number(row.bytes),
    pages: Math.ceil(Number(row.bytes) / pageBytes),
  }));
}

const columnsQuery = `
  select a.attname as name, format_type(a.atttypid, a.atttypmod) as type, col_description(a.attrelid, a.attnum) as comment,
    has_column_privilege(a.attrelid, a.attnum, 'SELECT') as readable, a.atttypid = 'bytea'::regtype as binary,
    a.attgenerated <> '' as generated
  from pg_attribute a where a.attrelid = $1::oid and a.attnum > 0 and not a.attisdropped order by a.attnum`;

/** The columns of a table, in their order. */
export async function readColumns(pool: pg.Pool, subject: string, oid: number): Promise<Column[]> {
  return query<Column>(pool, subject, columnsQuery, [oid]);
}
