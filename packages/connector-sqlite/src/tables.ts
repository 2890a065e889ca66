import type { DatabaseSync } from "node:sqlite";
import { faultAt } from "./fault.ts";
import { identifier } from "./identifier.ts";

/** A table as the database lists it. */
export interface Table {
  readonly name: string;
  readonly kind: "table" | "view" | "virtual" | "shadow";
  readonly withoutRowid: boolean;
}

/** A column of a table. */
export interface Column {
  readonly name: string;
  readonly type: string;
  /** Position in the primary key from 1; 0 outside of it. */
  readonly key: number;
}

/** Every table and view but the schema itself, in the order of names (SQLite, pragma table_list). */
export function readTables(database: DatabaseSync, subject: string): Table[] {
  try {
    const rows = database.prepare("pragma main.table_list").all() as unknown as readonly {
      readonly schema: string;
      readonly name: string;
      readonly type: Table["kind"];
      readonly wr: number;
    }[]; // the columns of the pragma
    return rows
      .filter(({ schema, name }) => schema === "main" && name !== "sqlite_schema")
      .map(({ name, type, wr }) => ({ name, kind: type, withoutRowid: wr === 1 }))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    throw faultAt(subject, error);
  }
}

/** The columns that hold something of their own: what is computed from others is left to them (SQLite, pragma table_xinfo). */
export function readColumns(database: DatabaseSync, subject: string, table: string): Column[] {
  try {
    const rows = database.prepare(`pragma main.table_xinfo(${identifier(table)})`).all() as unknown as readonly {
      readonly name: string;
      readonly type: string;
      readonly pk: number;
      readonly hidden: number;
    }[]; // the columns of the pragma
    return rows.filter(({ hidden }) => hidden === 0).map(({ name, type, pk }) => ({ name, type, key: pk }));
  } catch (error) {
    throw faultAt(subject, error);
  }
}
