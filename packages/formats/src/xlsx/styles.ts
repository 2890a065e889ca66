import type { XmlListener } from "../markup/xml-events.ts";
import { numberForm } from "./number-format.ts";
import type { NumberForm } from "./number-format.ts";

const mostStyles = 70_000;

/** What the styles of a workbook say of numbers. */
export class Styles implements XmlListener {
  readonly #codes = new Map<number, string>();
  readonly #formats: number[] = [];
  readonly #forms = new Map<number, NumberForm>();
  #isCells = false;

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (name === "numfmt") this.addCode(Number(attributes.get("numfmtid")), attributes.get("formatcode") ?? "");
    else if (name === "cellxfs") this.#isCells = true;
    else if (name === "xf" && this.#isCells) this.addStyle(Number(attributes.get("numfmtid") ?? 0));
  }

  text(): void {
    // styles have no text
  }

  close(name: string): void {
    if (name === "cellxfs") this.#isCells = false;
  }

  /** A number format with its code. */
  addCode(id: number, code: string): void {
    if (this.#codes.size < mostStyles) this.#codes.set(id, code);
  }

  /** The next cell style has this number format. */
  addStyle(format: number): void {
    if (this.#formats.length < mostStyles) this.#formats.push(format);
  }

  /** How numbers of a cell style are shown. */
  form(style: number): NumberForm {
    const format = this.#formats[style] ?? 0;
    const known = this.#forms.get(format);
    if (known !== undefined) return known;
    const form = numberForm(format, this.#codes.get(format));
    this.#forms.set(format, form);
    return form;
  }
}
