import type { XmlListener } from "../markup/xml-events.ts";
import type { SheetCell } from "../tables/sheet-row.ts";
import { longestText } from "./writer.ts";
import type { DocumentWriter } from "./writer.ts";

/**
 * What an element is to a reader: `text` holds characters, `aside` stands apart from the paragraph around it, `copy` repeats
 * what stood before it for old programs, `field` is the code behind what is shown, `moved` holds what was taken away,
 * `page` begins a section of its own.
 */
export type Role =
  | "paragraph"
  | "text"
  | "deleted"
  | "moved"
  | "field"
  | "table"
  | "row"
  | "cell"
  | "space"
  | "newline"
  | "hyphen"
  | "page"
  | "aside"
  | "copy"
  | "quiet";

/** How a kind of document writes its text. */
export interface Vocabulary {
  readonly roles: ReadonlyMap<string, Role>;
  /** What asides are called, by element. */
  readonly asides: ReadonlyMap<string, string>;
  /** Attributes that hold what people wrote, and what they are called. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Whether all characters inside a paragraph are its text, not only those of `text` elements. */
  readonly isMixed: boolean;
  /** Attributes of cells and rows that say how often they are repeated, and of spaces. */
  readonly repeats?: ReadonlySet<string>;
  /** What a `page` element begins: `slide`. */
  readonly page?: string;
}

interface Aside {
  readonly name: string;
  text: string;
}

// Elements nested deeper are read as text of what is around them.
const deepest = 512;
const mostCells = 16_384;
const mostRemembered = 10_000;

/** Tells the paragraphs, tables and asides of one part of a document. It keeps no tree. */
export class DocumentPart implements XmlListener {
  /** Whether elements were nested too deep to be told apart. */
  isTooDeep = false;
  readonly #writer: DocumentWriter;
  readonly #vocabulary: Vocabulary;
  readonly #roles: (Role | undefined)[] = [];
  readonly #paragraphs: string[] = [];
  readonly #asides: Aside[] = [];
  readonly #told = new Set<string>();
  #depth = 0;
  #tables = 0;
  #copies = 0;
  #quiet = 0;
  #moved = 0;
  #deleted = "";
  #field = "";
  #cells: SheetCell[] = [];
  #column = 0;
  #rowRepeat = 1;
  #cellRepeat = 1;
  // What stands in the cell of an outermost table; null outside of one.
  #cell: string | null = null;
  #lastAside = "";
  #pages = 0;

  constructor(writer: DocumentWriter, vocabulary: Vocabulary) {
    this.#writer = writer;
    this.#vocabulary = vocabulary;
  }

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    const role = this.#vocabulary.roles.get(name);
    if (this.#depth < deepest) {
      this.#roles[this.#depth] = role;
      if (role !== undefined) this.#begin(role, name, attributes);
    } else this.isTooDeep = true;
    this.#depth++;
    for (const [attribute, value] of attributes) this.#attribute(name, attribute, value);
  }

  text(value: string): void {
    const role = this.#roles[Math.min(this.#depth, deepest) - 1];
    if (role === "deleted" || (this.#moved > 0 && role === "text"))
      this.#deleted = this.#piece("deleted text", this.#deleted + value);
    else if (role === "field") this.#field = this.#piece("field", this.#field + value);
    else if (role === "text" || (this.#vocabulary.isMixed && this.#paragraphs.length > 0 && this.#quiet === 0))
      this.#add(value);
  }

  close(): void {
    this.#depth--;
    if (this.#depth >= deepest) return;
    const role = this.#roles[this.#depth];
    if (role !== undefined) this.#end(role);
  }

  /** All that there was has been told, also where elements were left open. */
  end(): void {
    while (this.#depth > 0) this.close();
    this.#besides();
  }

  #begin(role: Role, name: string, attributes: ReadonlyMap<string, string>): void {
    if (role === "paragraph") this.#paragraphs.push("");
    else if (role === "space") this.#add(this.#quiet > 0 ? "" : " ".repeat(this.#repeat(attributes)));
    else if (role === "newline") this.#add("\n");
    else if (role === "hyphen") this.#add("-");
    else if (role === "page") this.#writer.section([`${this.#vocabulary.page ?? name} ${++this.#pages}`]);
    else if (role === "aside") this.#asides.push({ name: this.#vocabulary.asides.get(name) ?? name, text: "" });
    else if (role === "copy") this.#copies++;
    else if (role === "quiet") this.#quiet++;
    else if (role === "moved") this.#moved++;
    else this.#beginTable(role, attributes);
  }

  #beginTable(role: Role, attributes: ReadonlyMap<string, string>): void {
    if (this.#asides.length > 0) return;
    if (role === "table" && ++this.#tables === 1) this.#writer.beginTable();
    if (this.#tables !== 1) return;
    if (role === "row") this.#rowRepeat = this.#repeat(attributes);
    if (role !== "cell") return;
    this.#cell = "";
    this.#cellRepeat = this.#repeat(attributes);
  }

  #end(role: Role): void {
    if (role === "paragraph") this.#endParagraph();
    else if (role === "aside") this.#endAside();
    else if (role === "copy") this.#copies--;
    else if (role === "quiet") this.#quiet--;
    else if (role === "moved") this.#moved--;
    else this.#endTable(role);
  }

  #endTable(role: Role): void {
    if (this.#asides.length > 0) return;
    if (this.#tables === 1 && role === "cell") this.#endCell();
    if (this.#tables === 1 && role === "row") this.#endRow();
    if (role !== "table" || this.#tables === 0) return;
    this.#tables--;
    if (this.#tables > 0) return;
    this.#endRow();
    this.#writer.endTable();
  }

  #endParagraph(): void {
    const text = this.#paragraphs.pop() ?? "";
    this.#tell(text);
    if (this.#paragraphs.length === 0) this.#besides();
  }

  // Deleted text and field codes are told after their paragraph, so that they do not run into what replaced them.
  #besides(): void {
    if (this.#deleted !== "") this.#writer.passage("deleted text", this.#deleted);
    if (this.#field !== "" && !automatic.test(this.#field)) this.#writer.passage("field", this.#field.trim());
    this.#deleted = this.#field = "";
  }

  #tell(text: string): void {
    const aside = this.#asides.at(-1);
    if (aside !== undefined) {
      aside.text += aside.text === "" ? text : `\n${text}`;
      if (aside.text.length >= longestText) aside.text = this.#piece(aside.name, aside.text);
    } else if (this.#cell !== null) {
      this.#cell += this.#cell === "" ? text : `\n${text}`;
      if (this.#cell.length >= longestText) this.#cells.push([this.#column, this.#cell]);
      if (this.#cell.length >= longestText) this.#cell = "";
    } else this.#writer.paragraph(text);
  }

  #endAside(): void {
    const aside = this.#asides.pop();
    if (aside === undefined || aside.text === "") return;
    // What old programs are to show instead is the same text once more.
    if (this.#copies > 0 && aside.text === this.#lastAside) return;
    this.#lastAside = aside.text;
    this.#writer.passage(aside.name, aside.text);
  }

  #endCell(): void {
    if (this.#cell !== null && this.#cell.trim() !== "")
      this.#cells.push([Math.min(this.#column, mostCells - 1), this.#cell.trim()]);
    this.#cell = null;
    this.#column += this.#cellRepeat;
    if (this.#cells.length >= mostCells) this.#writer.row(this.#cells.splice(0), 0);
  }

  #endRow(): void {
    this.#writer.row(this.#cells.splice(0), this.#rowRepeat);
    this.#column = 0;
  }

  #add(value: string): void {
    const at = this.#paragraphs.length - 1;
    if (at < 0) return this.#loose(value);
    const text = (this.#paragraphs[at] ?? "") + value;
    this.#paragraphs[at] = text.length < longestText ? text : "";
    if (text.length >= longestText) this.#tell(text);
  }

  #loose(value: string): void {
    if (value.trim() !== "") this.#tell(value);
  }

  #piece(label: string, text: string): string {
    if (text.length < longestText) return text;
    this.#writer.passage(label, text);
    return "";
  }

  #repeat(attributes: ReadonlyMap<string, string>): number {
    for (const name of this.#vocabulary.repeats ?? []) {
      const count = Number(attributes.get(name));
      if (Number.isInteger(count) && count > 1) return Math.min(count, 2 ** 20);
    }
    return 1;
  }

  // Names of authors stand at every change they made: told once.
  #attribute(element: string, attribute: string, value: string): void {
    const label =
      this.#vocabulary.attributes.get(`${element}/${attribute}`) ?? this.#vocabulary.attributes.get(attribute);
    if (label === undefined || value.trim() === "") return;
    const key = `${label}\n${value}`;
    if (this.#told.has(key)) return;
    if (this.#told.size < mostRemembered) this.#told.add(key);
    this.#writer.passage(label, value);
  }
}

// ECMA-376 part 1, 17.16.5: fields that number, list or point within the document.
const automatic = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|TOC|PAGEREF|REF|SEQ|NOTEREF|STYLEREF|HYPERLINK\s+\\l)\b/i;
