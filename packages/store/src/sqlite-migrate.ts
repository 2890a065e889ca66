import { Kysely, SqliteDialect } from "kysely";
import { Migrator } from "kysely/migration";
import { migrationsFor } from "./migrations/index.ts";
import type { ColumnTypes } from "./migrations/column-types.ts";
import type { SqliteConnection } from "./sqlite.ts";

const types: ColumnTypes = { json: "text", bytes: "blob", whole: "integer", fraction: "real" };

/** Brings a SQLite file to the newest schema. To be called inside a transaction, which makes it whole or not at all. */
export async function migrateSqlite(connection: SqliteConnection): Promise<void> {
  const db = new Kysely<unknown>({ dialect: new SqliteDialect({ database: connection.handle }) });
  const provider = { getMigrations: () => Promise.resolve(migrationsFor(types)) };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error !== undefined) throw error instanceof Error ? error : new Error("A migration failed.", { cause: error });
}
