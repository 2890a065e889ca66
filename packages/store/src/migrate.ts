import { AssayError } from "@assay/spec";
import type { ColumnTypes } from "./column-types.ts";
import { text } from "./columns.ts";
import type { Connection, Session } from "./connection.ts";
import { first } from "./migrations/2026-11-23-first.ts";

/** One step of the schema: statements in the words of a database. */
type Migration = (types: ColumnTypes) => readonly string[];

/** All migrations, oldest first. One that was released never changes, and neither does its name. */
const migrations: readonly (readonly [name: string, migration: Migration])[] = [["2026-11-23-first", first]];

/** Brings the schema up to date, whole or not at all. */
export async function migrate(connection: Connection, types: ColumnTypes, subject: string): Promise<void> {
  if ((await missing(connection, subject)).length === 0) return;
  await connection.transaction(async (session) => {
    // Asked again: another process may have been first while this one waited for its turn.
    for (const [name, migration] of await missing(session, subject)) await apply(session, name, migration(types));
  });
}

async function missing(session: Session, subject: string): Promise<typeof migrations> {
  await session.run("create table if not exists migrations (name text primary key, applied text not null)");
  const rows = await session.all("select name from migrations");
  const applied = new Set(rows.map((row) => text(row, "name")));
  const known = new Set(migrations.map(([name]) => name));
  if (!applied.isSubsetOf(known)) throw newer(subject);
  return migrations.filter(([name]) => !applied.has(name));
}

async function apply(session: Session, name: string, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await session.run(statement);
  await session.run("insert into migrations (name, applied) values (?, ?)", [name, new Date().toISOString()]);
}

function newer(subject: string): AssayError {
  return new AssayError("store/newer", "The state file was written by a newer version of Assay.", {
    subject,
    next: "Update Assay, or name another folder with --state DIR.",
  });
}
