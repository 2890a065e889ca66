import type { Migration } from "kysely/migration";
import type { ColumnTypes } from "./column-types.ts";
import { first } from "./2026-11-23-first.ts";
import { migrationNames } from "./names.ts";

const migrations: Record<(typeof migrationNames)[number], (types: ColumnTypes) => Migration> = {
  "2026-11-23-first": first,
};

/** All migrations in the words of one database. */
export function migrationsFor(types: ColumnTypes): Record<string, Migration> {
  return Object.fromEntries(migrationNames.map((name) => [name, migrations[name](types)]));
}
