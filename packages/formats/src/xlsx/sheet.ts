import type { XmlListener } from "../markup/xml-events.ts";
import { unescaped } from "../ooxml/escape.ts";
import type { SheetCell, SheetRow } from "../tables/sheet-row.ts";
import { cellOf } from "./cell-reference.ts";
import { shownNumber } from "./number-format.ts";
import type { SharedStrings } from "./shared-strings.ts";
import type { Styles } from "./styles.ts";

/** What a sheet's cells are read with. */
export interface SheetContext {
  readonly strings: SharedStrings;
  readonly styles: Styles;
  readonly is1904: boolean;
  /** Addresses behind the sheet's hyperlinks, by relation. */
  readonly links: ReadonlyMap<string, string>;
  row(row: SheetRow): void;
  /** Text of the sheet that stands in no cell. */
  passage(kind: string, cell: string, text: string): void;
}

/** More characters of one cell are not in any file a spreadsheet program can open; they are read in pieces. */
const mostText = 1 << 20;

/** Cells of one row that are held. */
const mostCells = 16_384;

/** Makes rows of a worksheet part (ECMA-376 part 1, 18.3.1). What it says of its own size is not asked. */
export class SheetPart implements XmlListener {
  /** References to strings that do not exist. */
  missing = 0;
  readonly #context: SheetContext;
  #row = -1;
  #column = -1;
  #cells: SheetCell[] = [];
  #type = "";
  #style = 0;
  #isCell = false;
  // What the text under way is.
  #target: "v" | "t" | "f" | "passage" | null = null;
  #value = "";
  #formula = "";
  #inline = "";
  #passage = "";
  #phonetic = 0;

  constructor(context: SheetContext) {
    this.#context = context;
  }

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    switch (name) {
      case "row":
        return this.#openRow(attributes);
      case "c":
        return this.#openCell(attributes);
      case "v":
      case "f":
        this.#target = this.#isCell ? name : null;
        return;
      case "t":
        this.#target = this.#isCell && this.#phonetic === 0 ? "t" : null;
        return;
      case "rph":
        this.#phonetic++;
        return;
      case "hyperlink":
        return this.#link(attributes);
      default:
        if (passages.has(name)) this.#target = "passage";
        this.#hints(name, attributes);
    }
  }

  text(value: string): void {
    if (this.#target === "v") this.#value = joined(this.#value, value);
    else if (this.#target === "t") this.#inline = this.#long(this.#inline + value);
    else if (this.#target === "f") this.#formula = joined(this.#formula, value);
    else if (this.#target === "passage") this.#passage = joined(this.#passage, value);
  }

  close(name: string): void {
    if (name === "c") this.#closeCell();
    else if (name === "row") this.#closeRow();
    else if (name === "rph") this.#phonetic = Math.max(0, this.#phonetic - 1);
    else if (passages.has(name)) {
      this.#context.passage(passages.get(name) ?? "", "", this.#passage.replace(headerCodes, " ").trim());
      this.#passage = "";
    }
    this.#target = null;
  }

  /** All that there was has been told. */
  end(): void {
    if (this.#isCell) this.#closeCell();
    this.#closeRow();
  }

  #openRow(attributes: ReadonlyMap<string, string>): void {
    this.#closeRow();
    const stated = Number(attributes.get("r"));
    this.#row = Number.isInteger(stated) && stated >= 1 && stated <= 2 ** 20 ? stated - 1 : this.#row + 1;
    this.#column = -1;
  }

  #openCell(attributes: ReadonlyMap<string, string>): void {
    if (this.#isCell) this.#closeCell();
    const place = cellOf(attributes.get("r") ?? "");
    if (place !== null && place.row !== this.#row) {
      this.#closeRow();
      this.#row = place.row;
    }
    this.#column = place?.column ?? this.#column + 1;
    this.#type = attributes.get("t") ?? "n";
    this.#style = Number(attributes.get("s") ?? 0);
    this.#isCell = true;
    this.#value = this.#formula = this.#inline = "";
  }

  #closeCell(): void {
    this.#isCell = false;
    const text = this.#shown();
    if (text === "") return;
    this.#cells.push([this.#column, text]);
    if (this.#cells.length >= mostCells) this.#closeRow();
  }

  // The value as it was calculated; a formula that never was is shown itself, for the words in it.
  #shown(): string {
    if (this.#inline !== "") return unescaped(this.#inline);
    const value = this.#value;
    if (value === "") return this.#formula;
    if (this.#type === "s") return this.#shared(Number(value));
    if (this.#type === "n") return shownNumber(value, this.#context.styles.form(this.#style), this.#context.is1904);
    if (this.#type === "b") return value === "1" ? "TRUE" : "FALSE";
    return this.#type === "e" ? "" : unescaped(value);
  }

  #shared(index: number): string {
    const text = this.#context.strings.at(index);
    if (text === undefined) this.missing++;
    return text ?? "";
  }

  #closeRow(): void {
    if (this.#cells.length === 0) return;
    this.#context.row({ row: Math.max(0, this.#row), cells: this.#cells });
    this.#cells = [];
  }

  #link(attributes: ReadonlyMap<string, string>): void {
    const place = attributes.get("ref") ?? "";
    for (const text of [
      this.#context.links.get(attributes.get("id") ?? ""),
      attributes.get("display"),
      attributes.get("tooltip"),
    ]) {
      if (text !== undefined) this.#context.passage("hyperlink", place, text);
    }
  }

  // Messages of a validated cell, and who may edit a range.
  #hints(name: string, attributes: ReadonlyMap<string, string>): void {
    if (name !== "datavalidation" && name !== "protectedrange" && name !== "scenario" && name !== "inputcells") return;
    for (const key of ["prompttitle", "prompt", "errortitle", "error", "name", "user", "comment", "val"]) {
      const text = attributes.get(key);
      if (text !== undefined) this.#context.passage("validation", attributes.get("sqref") ?? "", text);
    }
  }

  // A text without end becomes several cells.
  #long(text: string): string {
    if (text.length < mostText) return text;
    this.#cells.push([this.#column, unescaped(text)]);
    return "";
  }
}

const passages = new Map([
  ...["oddheader", "evenheader", "firstheader"].map((name) => [name, "header"] as const),
  ...["oddfooter", "evenfooter", "firstfooter"].map((name) => [name, "footer"] as const),
  ...["formula1", "formula2"].map((name) => [name, "validation"] as const),
]);

// ECMA-376 part 1, 18.3.1.46: &L, &C and &R are places, &"Font,Bold" and &12 styles, &P and the like fields.
const headerCodes = /&(?:"[^"]{0,200}"|\d{1,3}|K[0-9A-Fa-f]{6}|[A-Z])/g;

function joined(before: string, more: string): string {
  return before.length + more.length > mostText ? before : before + more;
}
