import type { Block } from "@assay/spec";
import { isName } from "../block/labels.ts";
import { BlockWriter } from "../block/writer.ts";
import { printable } from "../archive/member-name.ts";
import { headingIn } from "./heading.ts";
import { TableLabels } from "./names.ts";
import type { SheetRow } from "./sheet-row.ts";

/** Where a cell stands, both from 0. */
export interface CellPlace {
  readonly column: number;
  readonly row: number;
}

// A place is kept as one number: text of one cell covers up to 2^19 bytes, columns 2^14, rows 2^20.
const reach = 2 ** 19;
const columns = 2 ** 14;
const rows = 2 ** 20;

/** What is held before it is settled which row names the columns. */
const surveyedRows = 40;
const surveyedCells = 20_000;

/**
 * Makes blocks of a workbook: tables with rows, each a record, and passages of text. The row that names the columns is found
 * by what stands under it; rows of titles above it are read as text.
 */
export class Workbook {
  readonly #labels: TableLabels;
  readonly #writer: BlockWriter;
  // Of each label, what its places begin with, and whether they go on with a cell.
  readonly #places: { readonly steps: readonly string[]; readonly isCell: boolean }[] = [];
  readonly #passages = new Map<string, number>();
  #table: readonly string[] = [];
  #held: SheetRow[] = [];
  #heldCells = 0;
  #isSettled = true;
  #heading = new Map<number, string>();
  #byColumn = new Map<number, number>();

  /** `labels` are shared with what else is written of the asset. */
  constructor(labels = new TableLabels()) {
    this.#labels = labels;
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

  /** A sheet begins. */
  begin(sheet: string): void {
    this.beginTable([`sheet ${sheet}`]);
  }

  /** A table begins, whose places begin with these steps. */
  beginTable(steps: readonly string[]): void {
    this.end();
    this.#table = steps.map(printable);
    this.#heading = new Map();
    this.#byColumn = new Map();
    this.#isSettled = false;
  }

  /** The next row of the sheet. */
  row(row: SheetRow): void {
    if (this.#isSettled) return this.#write(row, (column) => this.#column(column));
    this.#held.push(row);
    this.#heldCells += row.cells.length;
    if (this.#held.length >= surveyedRows || this.#heldCells >= surveyedCells) this.#settle();
  }

  /** The sheet ends. */
  end(): void {
    if (!this.#isSettled) this.#settle();
  }

  /** Text that stands in no cell, such as a comment: `steps` say where, `cell` beside which. */
  passage(label: string, steps: readonly string[], text: string, cell?: CellPlace): void {
    if (text.trim() === "") return;
    this.#writer.record();
    this.#writer.open(this.#passage(label, steps, cell !== undefined), cell === undefined ? 0 : placeOf(cell));
    this.#text(text);
    this.#writer.close();
  }

  #passage(label: string, steps: readonly string[], isCell: boolean): number {
    const key = JSON.stringify([label, steps, isCell]);
    const known = this.#passages.get(key);
    if (known !== undefined) return known;
    const index = this.#labels.add(label);
    this.#places[index] ??= { steps: steps.map(printable), isCell };
    if (this.#passages.size < 10_000) this.#passages.set(key, index);
    return index;
  }

  /** All is written. */
  flush(): void {
    this.end();
    this.#writer.flush();
  }

  #settle(): void {
    this.#isSettled = true;
    const held = this.#held.splice(0);
    this.#heldCells = 0;
    const found = headingIn(held);
    const above = found === null ? [] : held.slice(0, found + 1);
    const titles = above.length > 0 ? this.#label("titles") : 0;
    for (const [column, text] of above.at(-1)?.cells ?? [])
      if (isName(text.trim())) this.#heading.set(column, text.trim());
    for (const row of above) this.#write(row, () => titles);
    for (const row of held.slice(above.length)) this.#write(row, (column) => this.#column(column));
  }

  #write({ row, cells }: SheetRow, labelOf: (column: number) => number): void {
    if (cells.length === 0) return;
    this.#writer.record();
    for (const [column, text] of cells) {
      if (text === "") continue;
      this.#writer.open(labelOf(column), placeOf({ row, column }));
      this.#text(text);
      this.#writer.close();
    }
  }

  #text(text: string): void {
    const bytes = Buffer.from(text, "utf8");
    this.#writer.append(bytes, 0, bytes.length);
  }

  #column(column: number): number {
    const known = this.#byColumn.get(column);
    if (known !== undefined) return known;
    const label = this.#label(this.#heading.get(column) ?? `column ${lettersOf(column)}`);
    this.#byColumn.set(column, label);
    return label;
  }

  #label(name: string): number {
    const index = this.#labels.add(name);
    this.#places[index] ??= { steps: this.#table, isCell: true };
    return index;
  }

  #steps(label: number | undefined, offset: number): readonly string[] {
    const place = label === undefined ? undefined : this.#places[label];
    if (place === undefined) return ["workbook"];
    if (!place.isCell) return place.steps;
    const cell = Math.floor(offset / reach);
    return [...place.steps, `cell ${lettersOf(cell % columns)}${Math.floor(cell / columns) + 1}`];
  }
}

function placeOf({ row, column }: CellPlace): number {
  return (Math.min(row, rows - 1) * columns + Math.min(column, columns - 1)) * reach;
}

/** A column's letters: 0 is A, 26 is AA. */
export function lettersOf(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}
