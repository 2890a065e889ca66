import { isName, maxLabels } from "../block/labels.ts";
import type { Labels } from "../block/labels.ts";
import type { TextWriter } from "../block/text-writer.ts";
import type { BlockWriter } from "../block/writer.ts";
import { Names } from "../markup/names.ts";
import type { DataKind, MarkupHandler } from "../markup/tokenizer.ts";
import type { ByteWindow } from "../stream/window.ts";
import { blockElements, preformatted, rawTextElements } from "./elements.ts";
import { HtmlTable } from "./table.ts";

/** Where a page's content goes: prose as text, cells under headings and attributes as fields. */
export interface HtmlWriters {
  readonly prose: TextWriter;
  readonly cells: BlockWriter;
  readonly attributes: BlockWriter;
  readonly labels: Labels;
}

/** The most tables inside tables that are told apart. */
const deepest = 64;

/** Makes blocks of what a page shows and of what its attributes hold. It keeps no tree: only the tables around. */
export class HtmlHandler implements MarkupHandler {
  readonly #window: ByteWindow;
  readonly #number: (offset: number) => number;
  readonly #writers: HtmlWriters;
  readonly #tables: HtmlTable[] = [];
  readonly #indexes = new Map<string, number>();
  readonly #names = new Names();
  readonly #attributeLabels = new Map<string, Map<string, number>>();
  #kind: DataKind = "text";
  #element = "";
  #attribute = "";
  #pre = 0;
  #needsSpace = false;
  // The label of the table cell under way; -1 where its text is prose. It is opened by its first character.
  #cell = -1;
  #isCellOpen = false;
  #isValueOpen = false;
  #hasRecord = false;
  #offset = 0;

  /** `number` is by what places call what stands at an offset: its line. */
  constructor(window: ByteWindow, writers: HtmlWriters, number: (offset: number) => number) {
    this.#window = window;
    this.#number = number;
    this.#writers = writers;
  }

  begin(kind: DataKind, at: number): void {
    this.#kind = kind;
    this.#offset = at;
    if (kind !== "text" && kind !== "value") this.#breakLine();
  }

  data(from: number, to: number): void {
    if (this.#kind === "value") this.#value(from, to);
    else if (this.#pre > 0 || this.#kind !== "text") this.#words(from, to, true);
    else this.#words(from, to, false);
    this.#offset = this.#window.base + to;
  }

  character(code: number, at: number): void {
    if (this.#kind === "value") {
      this.#openValue(this.#offset);
      this.#writers.attributes.character(code);
      this.#writers.attributes.resume(at);
    } else if (code === 0xa0) this.#needsSpace = true;
    else {
      this.#note(String.fromCodePoint(code));
      this.#place(this.#offset).character(code);
    }
    this.#offset = at;
  }

  end(): void {
    if (this.#isValueOpen) this.#writers.attributes.close();
    this.#isValueOpen = false;
    if (this.#kind !== "text" && this.#kind !== "value") this.#breakLine();
  }

  open(from: number, to: number): string | undefined {
    this.#element = this.#name(from, to);
    this.#hasRecord = false;
    const element = this.#element;
    if (blockElements.has(element)) this.#breakLine();
    if (preformatted.has(element)) this.#pre++;
    if (element === "table") this.#enterTable();
    const table = this.#tables.at(-1);
    if (element === "tr") this.#beginRow(table);
    if (element === "td" || element === "th") this.#beginCell(table, element === "th");
    return rawTextElements.has(element) ? element : undefined;
  }

  attribute(from: number, to: number): void {
    this.#attribute = this.#name(from, to);
  }

  opened(isEmpty: boolean): void {
    if (isEmpty && preformatted.has(this.#element) && this.#pre > 0) this.#pre--;
  }

  close(from: number, to: number): void {
    const element = this.#name(from, to);
    if (preformatted.has(element) && this.#pre > 0) this.#pre--;
    if (element === "td" || element === "th") this.#endCell();
    if (element === "tr") this.#endRow();
    if (element === "table") this.#leaveTable();
    if (blockElements.has(element)) this.#breakLine();
  }

  #enterTable(): void {
    this.#endCell();
    if (this.#tables.length < deepest) this.#tables.push(new HtmlTable());
  }

  #leaveTable(): void {
    this.#endRow();
    this.#tables.pop();
  }

  #beginRow(table: HtmlTable | undefined): void {
    this.#endCell();
    table?.beginRow();
    this.#writers.cells.record();
  }

  #endRow(): void {
    this.#endCell();
    this.#tables.at(-1)?.endRow();
  }

  #beginCell(table: HtmlTable | undefined, isHeading: boolean): void {
    this.#endCell();
    const name = table?.beginCell(isHeading);
    this.#cell = name === undefined || !isName(name) ? -1 : this.#label(name);
    if (this.#cell === -1) this.#separate();
  }

  #endCell(): void {
    if (this.#isCellOpen) this.#writers.cells.close();
    this.#isCellOpen = false;
    this.#cell = -1;
    this.#tables.at(-1)?.endCell();
  }

  #name(from: number, to: number): string {
    return this.#names.of(this.#window.bytes, from, to);
  }

  #label(name: string): number {
    const known = this.#indexes.get(name);
    if (known !== undefined) return known;
    if (this.#indexes.size >= maxLabels) return this.#label("*");
    const index = this.#writers.labels.add(name);
    this.#indexes.set(name, index);
    return index;
  }

  // What is shown goes on at `offset`: in the table cell under way, or in the prose.
  #place(offset: number): TextWriter | BlockWriter {
    if (this.#cell === -1) return this.#prose(offset);
    const { cells } = this.#writers;
    if (!this.#isCellOpen) {
      this.#number(offset);
      cells.open(this.#cell, offset);
    } else if (this.#needsSpace) cells.append(space, 0, 1);
    this.#isCellOpen = true;
    this.#needsSpace = false;
    cells.resume(offset);
    return cells;
  }

  #prose(offset: number): TextWriter {
    const { prose } = this.#writers;
    if (prose.isAtLineStart) prose.from(offset, this.#number(offset));
    else {
      if (this.#needsSpace) prose.append(space, 0, 1);
      prose.resume(offset);
    }
    this.#needsSpace = false;
    return prose;
  }

  // Runs of spaces and line ends are one space, save where they count.
  #words(from: number, to: number, isExact: boolean): void {
    const { bytes, base } = this.#window;
    let at = from;
    while (at < to) {
      let start = at;
      if (!isExact) while (start < to && (bytes[start] as number) <= 0x20) start++; // below `to`
      if (start > at) this.#needsSpace = true;
      if (start === to) return;
      const end = isExact ? lineEnd(bytes, start, to) : runEnd(bytes, start, to);
      if (this.#tables.length > 0) this.#noteBytes(bytes, start, end);
      this.#place(base + start).append(bytes, start, end);
      at = end;
    }
  }

  #noteBytes(bytes: Uint8Array, from: number, to: number): void {
    if (this.#tables.at(-1)?.isHeading === true) this.#note(Buffer.from(bytes.subarray(from, to)).toString("utf8"));
  }

  // Headings of tables are text as well as names.
  #note(text: string): void {
    this.#tables.at(-1)?.heading(this.#needsSpace ? ` ${text}` : text);
  }

  #value(from: number, to: number): void {
    const { bytes, base } = this.#window;
    if (this.#attribute === "colspan")
      this.#tables.at(-1)?.span(Number.parseInt(Buffer.from(bytes.subarray(from, to)).toString("latin1"), 10));
    this.#openValue(base + from);
    this.#writers.attributes.append(bytes, from, to);
  }

  #openValue(offset: number): void {
    if (this.#isValueOpen) return;
    const { attributes } = this.#writers;
    this.#number(offset);
    if (!this.#hasRecord) attributes.record();
    this.#hasRecord = true;
    attributes.open(this.#attributeLabel(), offset);
    this.#isValueOpen = true;
  }

  #attributeLabel(): number {
    let labels = this.#attributeLabels.get(this.#element);
    if (labels === undefined) {
      labels = new Map();
      if (this.#attributeLabels.size < maxLabels) this.#attributeLabels.set(this.#element, labels);
    }
    let label = labels.get(this.#attribute);
    if (label === undefined) {
      const isNamed = isName(this.#attribute) && isName(this.#element) && this.#indexes.size < maxLabels;
      label = this.#label(isNamed ? `${this.#element}/@${this.#attribute}` : "*");
      if (isNamed) labels.set(this.#attribute, label);
    }
    return label;
  }

  #breakLine(): void {
    this.#needsSpace = false;
    if (this.#cell !== -1) {
      this.#needsSpace = true;
      return;
    }
    const { prose } = this.#writers;
    if (!prose.isAtLineStart) prose.append(lineFeed, 0, 1);
  }

  #separate(): void {
    this.#needsSpace = false;
    const { prose } = this.#writers;
    if (!prose.isAtLineStart) prose.append(tab, 0, 1);
  }
}

const space = Uint8Array.of(0x20);
const tab = Uint8Array.of(0x09);
const lineFeed = Uint8Array.of(0x0a);

// Up to where words are parted by something else than one space.
function runEnd(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const byte = bytes[at] as number; // below `to`
    if (byte < 0x20 || (byte === 0x20 && (at + 1 >= to || (bytes[at + 1] as number) <= 0x20))) break;
    at++;
  }
  return at;
}

// One past the next line end: each line of preformatted text begins a record.
function lineEnd(bytes: Uint8Array, from: number, to: number): number {
  for (let at = from; at < to; at++) if (bytes[at] === 0x0a) return at + 1;
  return to;
}
