import type { Block } from "@assay/spec";
import { printable } from "../archive/member-name.ts";
import { isName, maxLabels } from "../block/labels.ts";
import { TextWriter } from "../block/text-writer.ts";
import { BlockWriter } from "../block/writer.ts";
import { Workbook } from "../tables/book.ts";
import type { SheetCell } from "../tables/sheet-row.ts";
import { TableLabels } from "../tables/names.ts";

// A place is kept as one number: text of one paragraph covers up to 2^22 bytes.
const reach = 2 ** 22;

/** The longest text told as one paragraph, in UTF-16 units; longer ones are told in pieces. */
export const longestText = 1 << 20;

interface Section {
  readonly first: number;
  readonly steps: readonly string[];
}

/** Makes blocks of a document: paragraphs as free text, tables under their headings, and passages that stand apart. */
export class DocumentWriter {
  readonly #labels = new TableLabels();
  readonly #book = new Workbook(this.#labels);
  readonly #passages: BlockWriter;
  readonly #names = new Map<string, number>();
  readonly #prose: TextWriter;
  readonly #sections: Section[] = [];
  #steps: readonly string[] = [];
  #paragraph = 0;
  #table = 0;
  #row = 0;

  /** `word` is what places count in a section. (Default: `paragraph`) */
  constructor(word = "paragraph") {
    this.#prose = new TextWriter({ word, source: () => undefined, steps: (offset) => this.#placeOf(word, offset) });
    this.#passages = new BlockWriter({
      word,
      labels: this.#labels.labels,
      source: () => undefined,
      steps: (label, offset) => this.#passageAt(label, offset),
    });
  }

  /** Where what follows stands: `header 1`, `slide 3`. Paragraphs and tables are counted anew. */
  section(steps: readonly string[]): void {
    this.#book.end();
    this.#steps = steps.map(printable);
    this.#sections.push({ first: this.#paragraph, steps: this.#steps });
    this.#table = 0;
  }

  /** A paragraph of running text. */
  paragraph(text: string): void {
    const number = this.#paragraph++;
    if (text.trim() === "") return;
    const bytes = Buffer.from(text.replaceAll("\n", " "), "utf8");
    this.#prose.from(number * reach, number);
    this.#prose.append(bytes, 0, bytes.length);
    this.#prose.append(lineFeed, 0, 1);
  }

  /** A table begins; it ends with the next or with the section. */
  beginTable(): void {
    this.#table++;
    this.#row = 0;
    this.#book.beginTable([...this.#steps, `table ${this.#table}`]);
  }

  /** The next row of the table, from its cells. */
  row(cells: readonly SheetCell[], count = 1): void {
    this.#book.row({ row: this.#row, cells });
    this.#row += count;
  }

  /** The table ends. */
  endTable(): void {
    this.#book.end();
  }

  /** Text beside the running text, such as a text box or a property, under a name of its own. */
  passage(name: string, text: string): void {
    if (text.trim() === "") return;
    const bytes = Buffer.from(text, "utf8");
    this.#passages.record();
    this.#passages.open(this.#label(name), Math.max(0, this.#sections.length - 1) * reach);
    this.#passages.append(bytes, 0, bytes.length);
    this.#passages.close();
  }

  /** Makes blocks of what is left. */
  flush(): void {
    this.#book.flush();
    this.#passages.flush();
    this.#prose.flush();
  }

  /** Blocks that are complete. */
  get ready(): Block[] {
    return [...this.#prose.ready.splice(0), ...this.#book.ready, ...this.#passages.ready.splice(0)];
  }

  #label(name: string): number {
    const known = this.#names.get(name);
    if (known !== undefined) return known;
    if (!isName(name) || this.#names.size >= maxLabels) return this.#label("text");
    const index = this.#labels.add(name);
    this.#names.set(name, index);
    return index;
  }

  #passageAt(label: number | undefined, offset: number): readonly string[] {
    const steps = this.#sections[Math.floor(offset / reach)]?.steps ?? [];
    return label === undefined ? steps : [...steps, this.#labels.labels.shown()[label] ?? ""];
  }

  #placeOf(word: string, offset: number): readonly string[] {
    const number = Math.floor(offset / reach);
    const section = this.#sections[lastBefore(this.#sections, number)];
    return [...(section?.steps ?? []), `${word} ${number - (section?.first ?? 0) + 1}`];
  }
}

const lineFeed = Uint8Array.of(0x0a);

function lastBefore(sections: readonly Section[], number: number): number {
  let [low, high] = [0, sections.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((sections[middle]?.first ?? 0) <= number) low = middle;
    else high = middle - 1;
  }
  return low;
}
