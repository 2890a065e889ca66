import type { XmlListener } from "../markup/xml-events.ts";
import type { SheetCell, SheetRow } from "../tables/sheet-row.ts";
import { cellText } from "./cell-text.ts";

/** Hears what stands in a spreadsheet. */
export interface ContentListener {
  sheet(name: string): void;
  row(row: SheetRow): void;
  /** Text that stands in no cell, or beside one. */
  passage(kind: string, text: string, cell?: { readonly column: number; readonly row: number }): void;
}

/** Cells that are written once and stand for several are told as often, up to so many in a document. */
const mostRepeated = 1_000_000;
const mostColumns = 16_384;
const mostRows = 2 ** 20;
const mostText = 1 << 20;

/** Makes rows of the content of an OpenDocument spreadsheet (part 3, 9.1). */
export class OdsContent implements XmlListener {
  readonly #listener: ContentListener;
  #row = 0;
  #column = 0;
  #rowRepeats = 1;
  #cellRepeats = 1;
  #cells: SheetCell[] = [];
  #repeated = 0;
  #value: ReadonlyMap<string, string> = new Map();
  #isCell = false;
  #paragraphs: string[] = [];
  // Notes and shapes open around the text under way; what they hold is no part of the cell.
  #aside: string[] = [];
  #text = "";
  #depth = 0;

  constructor(listener: ContentListener) {
    this.#listener = listener;
  }

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (name === "table") this.#openTable(attributes);
    else if (name === "table-row") this.#openRow(attributes);
    else if (name === "table-cell" || name === "covered-table-cell") this.#openCell(attributes);
    else if (asides.has(name)) this.#aside.push(name);
    else if (name === "s") this.#text += " ".repeat(Math.min(100, Number(attributes.get("c") ?? 1) || 1));
    else if (name === "tab" || name === "line-break") this.#text += " ";
    else if (name === "a") this.#link(attributes);
    else if (blocks.has(name)) this.#depth++;
  }

  text(value: string): void {
    if (this.#depth === 0) return;
    this.#text += value;
    if (this.#text.length > mostText) this.#endText("p");
  }

  close(name: string): void {
    if (blocks.has(name)) {
      this.#depth = Math.max(0, this.#depth - 1);
      this.#endText(name);
    } else if (name === "table-cell" || name === "covered-table-cell") this.#closeCell();
    else if (name === "table-row") this.#closeRow();
    else if (asides.has(name)) this.#aside.pop();
  }

  #openTable(attributes: ReadonlyMap<string, string>): void {
    this.#row = 0;
    this.#listener.sheet(attributes.get("name") ?? "");
  }

  #openRow(attributes: ReadonlyMap<string, string>): void {
    this.#column = 0;
    this.#cells = [];
    this.#rowRepeats = repeats(attributes.get("number-rows-repeated"), mostRows);
  }

  #openCell(attributes: ReadonlyMap<string, string>): void {
    this.#isCell = true;
    this.#value = new Map(attributes);
    this.#cellRepeats = repeats(attributes.get("number-columns-repeated"), mostColumns);
    this.#paragraphs = [];
  }

  #closeCell(): void {
    this.#isCell = false;
    const text = cellText(this.#value, this.#paragraphs.join("\n"));
    const times = text === "" ? 0 : this.#allowed(this.#cellRepeats, 1);
    for (let copy = 0; copy < times && this.#column + copy < mostColumns; copy++)
      this.#cells.push([this.#column + copy, text]);
    this.#column = Math.min(mostColumns, this.#column + this.#cellRepeats);
  }

  #closeRow(): void {
    const times = this.#cells.length === 0 ? 0 : this.#allowed(this.#rowRepeats, this.#cells.length);
    for (let copy = 0; copy < times && this.#row + copy < mostRows; copy++)
      this.#listener.row({ row: this.#row + copy, cells: this.#cells });
    this.#row = Math.min(mostRows, this.#row + this.#rowRepeats);
    this.#cells = [];
  }

  // The value is the same each time; once it is always told.
  #allowed(times: number, cells: number): number {
    const more = Math.min(times - 1, Math.floor((mostRepeated - this.#repeated) / cells));
    this.#repeated += more * cells;
    return 1 + Math.max(0, more);
  }

  #link(attributes: ReadonlyMap<string, string>): void {
    const href = attributes.get("href") ?? "";
    if (href !== "" && !href.startsWith("#")) this.#listener.passage("hyperlink", href, this.#place());
  }

  #endText(name: string): void {
    const text = this.#text;
    this.#text = "";
    if (text === "") return;
    const [aside] = this.#aside;
    if (aside !== undefined) this.#listener.passage(asides.get(aside) ?? "drawing", text, this.#place());
    else if (this.#isCell && name !== "creator") this.#paragraphs.push(text);
    else this.#listener.passage("text", text);
  }

  #place(): { readonly column: number; readonly row: number } | undefined {
    return this.#isCell ? { column: this.#column, row: this.#row } : undefined;
  }
}

const blocks = new Set([
  "p",
  "h",
  "creator",
  "initial-creator",
  "title",
  "subject",
  "description",
  "keyword",
  "user-defined",
  "printed-by",
  "desc",
  "sender-initials",
]);

const asides = new Map([
  ["annotation", "comment"],
  ["frame", "drawing"],
  ["custom-shape", "drawing"],
  ["text-box", "drawing"],
  ["rect", "drawing"],
  ["line", "drawing"],
  ["caption", "drawing"],
  ["header", "header"],
  ["footer", "footer"],
  ["meta", "property"],
  ["help-message", "validation"],
  ["error-message", "validation"],
]);

function repeats(stated: string | undefined, most: number): number {
  const times = Number(stated ?? 1);
  return Number.isInteger(times) && times >= 1 ? Math.min(times, most) : 1;
}
