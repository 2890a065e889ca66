import { lettersOf } from "../tables/book.ts";
import type { SheetCell } from "../tables/sheet-row.ts";
import { shownNumber } from "../xlsx/number-format.ts";
import type { SheetContext } from "../xlsx/sheet.ts";
import { RecordFields } from "./fields.ts";
import type { RecordListener } from "./records.ts";

const mostCells = 16_384;

// Numbers of records, [MS-XLSB] 2.3.2; cells with what their value is.
const rowRecord = 0;
const linkRecord = 494;
const headerRecord = 479;
const cells = new Map<number, "rk" | "bool" | "real" | "text" | "shared" | "rich">([
  [2, "rk"],
  [4, "bool"],
  [5, "real"],
  [6, "text"],
  [7, "shared"],
  [8, "text"],
  [9, "real"],
  [10, "bool"],
  [62, "rich"],
]);

/** Makes rows of a binary worksheet ([MS-XLSB] 2.1.7.62). */
export class BinarySheet implements RecordListener {
  /** References to strings that do not exist. */
  missing = 0;
  readonly #context: SheetContext;
  #row = 0;
  #cells: SheetCell[] = [];

  constructor(context: SheetContext) {
    this.#context = context;
  }

  record(type: number, data: Buffer): void {
    if (type === rowRecord) this.#openRow(new RecordFields(data).u32());
    else if (type === linkRecord) this.#link(new RecordFields(data));
    else if (type === headerRecord) this.#headers(new RecordFields(data, 2));
    else {
      const kind = cells.get(type);
      if (kind !== undefined) this.#cell(kind, new RecordFields(data));
    }
  }

  /** All that there was has been told. */
  end(): void {
    if (this.#cells.length > 0) this.#context.row({ row: this.#row, cells: this.#cells });
    this.#cells = [];
  }

  #openRow(row: number): void {
    this.end();
    this.#row = Math.min(row, 2 ** 20 - 1);
  }

  #cell(kind: "rk" | "bool" | "real" | "text" | "shared" | "rich", fields: RecordFields): void {
    const column = Math.min(fields.u32(), mostCells - 1);
    const style = fields.u32() & 0xff_ffff;
    const text = this.#shown(kind, style, fields);
    if (text !== "") this.#cells.push([column, text]);
    if (this.#cells.length >= mostCells) this.end();
  }

  #shown(kind: "rk" | "bool" | "real" | "text" | "shared" | "rich", style: number, fields: RecordFields): string {
    if (kind === "text") return fields.text();
    if (kind === "rich") return fields.rich();
    if (kind === "bool") return fields.u8() === 1 ? "TRUE" : "FALSE";
    if (kind === "shared") return this.#shared(fields.u32());
    const value = kind === "rk" ? fields.rk() : fields.f64();
    return Number.isNaN(value)
      ? ""
      : shownNumber(String(value), this.#context.styles.form(style), this.#context.is1904);
  }

  #shared(index: number): string {
    const text = this.#context.strings.at(index);
    if (text === undefined) this.missing++;
    return text ?? "";
  }

  #link(fields: RecordFields): void {
    const row = fields.u32();
    fields.skip(4);
    const cell = `${lettersOf(Math.min(fields.u32(), mostCells - 1))}${row + 1}`;
    fields.skip(4);
    const target = this.#context.links.get(fields.text());
    for (const text of [target, fields.text(), fields.text(), fields.text()])
      if (text !== undefined && text !== "") this.#context.passage("hyperlink", cell, text);
  }

  #headers(fields: RecordFields): void {
    for (const kind of ["header", "footer", "header", "footer", "header", "footer"])
      this.#context.passage(kind, "", fields.text());
  }
}
