import { AssayError } from "@assay/spec";
import { text } from "./columns.ts";
import type { Session } from "./connection.ts";
import { migrationNames } from "./migrations/names.ts";
import type { SqliteConnection } from "./sqlite.ts";
import type { FirstPart } from "./tree.ts";

/** Brings the schema up to date. The builder of SQL is loaded only where there is something to do. */
export async function migrateSqliteFile(connection: SqliteConnection): Promise<void> {
  if (await isCurrent(connection, connection.file)) return;
  const { migrateSqlite } = await import("./sqlite-migrate.ts");
  await connection.transaction(async (session) => {
    if (!(await isCurrent(session, connection.file))) await migrateSqlite(connection); // another process may have been first
  });
}

/** {@link FirstPart} in SQLite's words. */
export const sqliteFirstPart: FirstPart = (column, from) => {
  const rest = `substr(${column}, ${from})`;
  return `case when instr(${rest}, '/') > 0 then substr(${rest}, 1, instr(${rest}, '/')) else ${rest} end`;
};

async function isCurrent(session: Pick<Session, "all">, file: string): Promise<boolean> {
  const applied = await appliedMigrations(session);
  const known: readonly string[] = migrationNames;
  if (applied.some((name) => !known.includes(name))) throw newer(file);
  return applied.length === known.length;
}

async function appliedMigrations(session: Pick<Session, "all">): Promise<readonly string[]> {
  const tables = await session.all("select name from sqlite_master where type = 'table' and name = 'kysely_migration'");
  if (tables.length === 0) return [];
  return (await session.all("select name from kysely_migration order by name")).map((row) => text(row, "name"));
}

function newer(file: string): AssayError {
  return new AssayError("store/newer", "The state file was written by a newer version of Assay.", {
    subject: file,
    next: "Update Assay, or name another folder with --state DIR.",
  });
}
