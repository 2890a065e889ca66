import type { XmlListener } from "../markup/xml-events.ts";

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly relation: string;
}

const mostSheets = 20_000;

/** What the workbook part says: its sheets, its names, how it counts days. */
export class WorkbookPart implements XmlListener {
  readonly sheets: ListedSheet[] = [];
  is1904 = false;
  readonly #defined: (name: string, text: string) => void;
  #name: string | null = null;
  #text = "";

  /** `defined` hears each defined name and what it stands for. */
  constructor(defined: (name: string, text: string) => void) {
    this.#defined = defined;
  }

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (name === "sheet") this.add({ name: attributes.get("name") ?? "", relation: attributes.get("id") ?? "" });
    else if (name === "workbookpr") this.is1904 = /^(?:1|true|on)$/.test(attributes.get("date1904") ?? "");
    else if (name === "definedname") {
      this.#name = attributes.get("name") ?? "";
      this.#text = attributes.get("comment") ?? "";
    }
  }

  /** The next sheet it lists. */
  add(sheet: ListedSheet): void {
    if (this.sheets.length < mostSheets) this.sheets.push(sheet);
  }

  text(value: string): void {
    if (this.#name !== null && this.#text.length < 1 << 20) this.#text += value;
  }

  close(name: string): void {
    if (name !== "definedname" || this.#name === null) return;
    this.#defined(this.#name, this.#text);
    this.#name = null;
  }
}
