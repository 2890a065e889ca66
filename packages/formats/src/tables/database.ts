import type { Block, Embedded, Omission } from "@assay/spec";
import { printable } from "../archive/member-name.ts";
import { BlockWriter } from "../block/writer.ts";
import { BinaryCells } from "../rows/rows-to-blocks.ts";
import { textOf } from "../rows/nested.ts";
import { TableLabels } from "./names.ts";

// A place is kept as one number: text of one cell covers up to 2^19 bytes.
const reach = 2 ** 19;

/** Makes blocks of a file of several tables: each row is a record, found by its table, its number and its column. */
export class DatabaseWriter {
  readonly #labels = new TableLabels();
  readonly #writer: BlockWriter;
  readonly #fields: { name: string; type: string }[] = [];
  readonly #binary = new BinaryCells(this.#fields);
  readonly #places: { readonly table: string; readonly column: string }[] = [];
  #table = "";
  #columns: readonly number[] = [];
  #row = 0;

  constructor() {
    this.#writer = new BlockWriter({
      word: "row",
      labels: this.#labels.labels,
      source: () => undefined,
      steps: (label, offset) => this.#steps(label, offset),
    });
  }

  /** Blocks that are complete. */
  get ready(): Block[] {
    return this.#writer.ready.splice(0);
  }

  /** A table with these columns begins. */
  begin(table: string, columns: readonly string[]): void {
    this.#table = printable(table);
    this.#row = 0;
    this.#columns = columns.map((column) => {
      const label = this.#labels.add(column);
      this.#places[label] ??= { table: this.#table, column: printable(column) };
      this.#fields[label] ??= { name: `${table}.${column}`, type: "" };
      return label;
    });
  }

  /** The next row of the table; cells of bytes that are files are given as such. */
  async *row(cells: readonly unknown[]): AsyncGenerator<Embedded> {
    this.#writer.record();
    for (const [at, cell] of cells.entries()) {
      const label = this.#columns[at];
      if (cell === null || cell === undefined || label === undefined) continue;
      const text = textOf(cell);
      if (text !== null) this.#cell(label, text);
      else if (cell instanceof Uint8Array) yield* this.#binary.take(this.#writer, cell, label, this.#row);
    }
    this.#row++;
  }

  /** What is left, and what could not be told. */
  *end(): Generator<Block | Omission> {
    this.#writer.flush();
    yield* this.ready;
    yield* this.#binary.unknown();
  }

  #cell(label: number, text: string): void {
    if (text === "") return;
    const bytes = Buffer.from(text, "utf8");
    this.#writer.open(label, this.#row * reach);
    this.#writer.append(bytes, 0, bytes.length);
    this.#writer.close();
  }

  #steps(label: number | undefined, offset: number): readonly string[] {
    const place = label === undefined ? undefined : this.#places[label];
    return place === undefined
      ? ["database"]
      : [`table ${place.table}`, `row ${Math.floor(offset / reach) + 1}`, place.column];
  }
}
