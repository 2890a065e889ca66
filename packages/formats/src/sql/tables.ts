import { FieldNames } from "../block/field-names.ts";
import type { Labels } from "../block/labels.ts";

/** Names of columns as statements give them, `table.column`, and what tables are known to have. */
export class Tables {
  readonly names: FieldNames;
  readonly #declared = new Map<string, readonly string[]>();

  constructor(labels: Labels) {
    this.names = new FieldNames(labels);
  }

  /** What a CREATE TABLE says of its columns. */
  declare(table: string, columns: readonly string[]): void {
    if (this.#declared.size < mostTables) this.#declared.set(table, columns);
  }

  /** The labels of a statement's columns, made as they are asked for. */
  columns(table: string, listed: readonly string[]): (column: number) => number {
    const columns = listed.length > 0 ? listed : (this.#declared.get(table) ?? []);
    const indexes: number[] = [];
    return (column) => {
      const place = Math.min(column, mostColumns);
      return (indexes[place] ??= this.names.index(`${table}.${columns[place] ?? `column ${place + 1}`}`));
    };
  }
}

const mostTables = 10_000;
const mostColumns = 4096;
