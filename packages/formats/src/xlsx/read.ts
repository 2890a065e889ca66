import type { Block, Embedded, FormatInput, FormatItem, Omission } from "@assay/spec";
import { fault } from "../faults.ts";
import { xmlEvents } from "../markup/xml-events.ts";
import type { XmlListener } from "../markup/xml-events.ts";
import { PartText } from "../ooxml/part-text.ts";
import { relationsOf } from "../ooxml/relations.ts";
import { Workbook } from "../tables/book.ts";
import { otherRecords, stringRecords, styleRecords, workbookRecords } from "../xlsb/parts.ts";
import { recordEvents } from "../xlsb/records.ts";
import type { RecordListener } from "../xlsb/records.ts";
import { BinarySheet } from "../xlsb/sheet.ts";
import { openPackage } from "../zip/package.ts";
import type { ZipPackage } from "../zip/package.ts";
import { read as readZip } from "../zip/read.ts";
import { cellOf } from "./cell-reference.ts";
import { SharedStrings } from "./shared-strings.ts";
import { SheetPart } from "./sheet.ts";
import type { SheetContext } from "./sheet.ts";
import { Styles } from "./styles.ts";
import { WorkbookPart } from "./workbook.ts";

/** Reads a workbook: all sheets, hidden ones too, and whatever text its other parts hold. One without its list of parts is read as an archive. */
export async function* read(input: FormatInput): AsyncGenerator<FormatItem> {
  const opened = await openPackage(input);
  if (opened.parts === null) {
    yield* readZip(opened.input);
    return;
  }
  yield* new WorkbookReader(input, opened.parts).items();
  if (opened.isCut)
    throw fault(
      "limit_members",
      input.name,
      `It holds more than ${input.limits.members} parts; the rest was not read.`,
    );
}

interface Sheet {
  readonly name: string;
  readonly part: string;
}

// Parts that say how the workbook looks or is put together, and hold nothing people wrote.
const outward =
  /^(?:\[content_types\]\.xml|(?:.*\/)?_rels\/[^/]*\.rels|xl\/(?:theme\/.*|calcchain\.(?:xml|bin)|worksheets\/binaryindex[^/]*\.bin|styles\.(?:xml|bin)|printersettings\/.*|volatiledependencies\.xml|richdata\/rdrichvaluetypes\.xml))$/i;

class WorkbookReader {
  readonly #input: FormatInput;
  readonly #parts: ZipPackage;
  readonly #book = new Workbook();
  readonly #strings = new SharedStrings();
  readonly #styles = new Styles();
  readonly #done = new Set<string>();
  // The sheet that a comment or a drawing belongs to.
  readonly #sheetOf = new Map<string, string>();
  #is1904 = false;
  #missing = 0;
  // The first fault; reading goes on after it.
  #fault: Error | undefined;

  constructor(input: FormatInput, parts: ZipPackage) {
    this.#input = input;
    this.#parts = parts;
  }

  async *items(): AsyncGenerator<FormatItem> {
    const sheets = yield* this.#begin();
    for (const sheet of sheets) yield* this.#sheet(sheet);
    this.#book.end();
    for (const text of this.#strings.unused()) {
      this.#book.passage("deleted", ["text of no cell"], text);
      yield* this.#book.ready;
    }
    for (const part of this.#parts.names) if (!this.#done.has(part)) yield* this.#other(part);
    this.#book.flush();
    yield* this.#book.ready;
    yield* this.#told();
    if (this.#fault !== undefined) throw this.#fault;
  }

  // What sheets need: their names, the strings, the styles.
  async *#begin(): AsyncGenerator<Block, Sheet[]> {
    const root = (await this.#relations("")).find(({ type }) => type === "officeDocument");
    const part =
      ["xl/workbook.xml", "xl/workbook.bin"].reduce(
        (found, name) => found ?? this.#parts.find(name),
        this.#parts.find(root?.target ?? ""),
      ) ?? "";
    const workbook = new WorkbookPart((name, text) =>
      this.#book.passage("defined name", ["defined names"], `${name}: ${text}`),
    );
    yield* this.#large(part, workbook, workbookRecords(workbook));
    this.#is1904 = workbook.is1904;
    const relations = await this.#relations(part);
    const byType = (type: string): string =>
      this.#parts.find(relations.find((relation) => relation.type === type)?.target ?? "") ??
      this.#parts.find(`xl/${type}.xml`) ??
      this.#parts.find(`xl/${type}.bin`) ??
      "";
    yield* this.#large(byType("styles"), this.#styles, styleRecords(this.#styles));
    yield* this.#large(byType("sharedStrings"), this.#strings, stringRecords(this.#strings));
    return this.#sheets(workbook, new Map(relations.map(({ id, target }) => [id, target])));
  }

  #sheets(workbook: WorkbookPart, targets: ReadonlyMap<string, string>): Sheet[] {
    const listed = workbook.sheets.map(({ name, relation }) => ({
      name,
      part: this.#parts.find(targets.get(relation) ?? "") ?? "",
    }));
    const known = new Set(listed.map(({ part }) => part));
    const unlisted = this.#parts.names.filter(
      (part) => /^xl\/worksheets\/(?:[^/]+\.xml|sheet[^/]*\.bin)$/i.test(part) && !known.has(part),
    );
    return [
      ...listed.filter(({ part }) => part !== ""),
      ...unlisted.map((part) => ({ name: part.slice(part.lastIndexOf("/") + 1), part })),
    ];
  }

  async *#sheet({ name, part }: Sheet): AsyncGenerator<Block> {
    if (this.#done.has(part)) return;
    this.#book.begin(name);
    const relations = await this.#relations(part);
    const context: SheetContext = {
      strings: this.#strings,
      styles: this.#styles,
      is1904: this.#is1904,
      links: new Map(relations.filter(({ isExternal }) => isExternal).map(({ id, target }) => [id, target])),
      row: (row) => this.#book.row(row),
      passage: (kind, cell, text) => this.#passage(kind, [`sheet ${name}`, kind], text, cell),
    };
    const sheet = isBinary(part) ? new BinarySheet(context) : new SheetPart(context);
    for (const { isExternal, target } of relations)
      if (!isExternal) this.#sheetOf.set(this.#parts.find(target) ?? "", name);
    if (sheet instanceof BinarySheet) yield* this.#large(part, nobody, sheet);
    else yield* this.#large(part, sheet, nobody);
    sheet.end();
    this.#book.end();
    this.#missing += sheet.missing;
    yield* this.#book.ready;
  }

  // Comments, drawings, charts, caches, properties; what is no XML is a file of its own.
  async *#other(part: string): AsyncGenerator<Block | Embedded> {
    if (outward.test(part)) return;
    if (!/\.(?:xml|vml)$/i.test(part) && !records.test(part)) {
      yield this.#parts.embedded(part);
      return;
    }
    const kind = kindOf(part);
    const sheet = this.#sheetOf.get(part);
    const steps = sheet === undefined ? [part] : [`sheet ${sheet}`, kind];
    const text = new PartText((passage, cell) => this.#passage(kind, steps, passage, cell));
    yield* this.#large(
      part,
      text,
      otherRecords((passage, cell) => this.#book.passage(kind, steps, passage, cell)),
    );
    yield* this.#book.ready;
  }

  #passage(kind: string, steps: readonly string[], text: string, cell: string): void {
    const colon = cell.indexOf(":");
    this.#book.passage(kind, steps, text, cellOf(colon === -1 ? cell : cell.slice(0, colon)) ?? undefined);
  }

  *#loose(): Generator<Block> {
    for (const text of this.#strings.loose.splice(0)) {
      this.#book.passage("shared string", ["text of many cells"], text);
      yield* this.#book.ready;
    }
  }

  async *#large(part: string, listener: XmlListener, binary: RecordListener): AsyncGenerator<Block> {
    this.#done.add(part);
    if (part === "" || this.#isUnread(part)) return;
    const stream = this.#parts.stream(part);
    const events = isBinary(part)
      ? recordEvents(stream, binary, this.#input.signal)
      : xmlEvents(stream, listener, this.#input.signal);
    try {
      for (let next = await events.next(); ; next = await events.next()) {
        yield* this.#loose();
        yield* this.#book.ready;
        if (next.done !== true) continue;
        if (next.value.isOpen) this.#note(fault("truncated", this.#input.name, `Part ${part} ends too early.`));
        return;
      }
    } catch (error) {
      this.#note(error);
    } finally {
      await events.return({ isOpen: false });
    }
  }

  #isUnread(part: string): boolean {
    const unread = this.#parts.unread(part);
    if (unread !== undefined) this.#note(fault(unread.reason, this.#input.name, `Part ${part} could not be read.`));
    return unread !== undefined;
  }

  async #relations(part: string): ReturnType<typeof relationsOf> {
    try {
      return await relationsOf(this.#parts, part, this.#input.signal);
    } catch (error) {
      this.#note(error);
      return [];
    }
  }

  #note(error: unknown): void {
    this.#input.signal.throwIfAborted();
    this.#fault ??=
      error instanceof Error ? error : fault("read_error", this.#input.name, "A part could not be read.", error);
  }

  *#told(): Generator<Omission> {
    if (this.#missing === 0 || this.#strings.isFull) return;
    yield {
      kind: "omission",
      reason: "malformed",
      detail: `${this.#missing} cells refer to text that is not in the workbook.`,
    };
  }
}

function isBinary(part: string): boolean {
  return /\.bin$/i.test(part);
}

// Parts of records; programs, printer settings and files inside have the same ending.
const records =
  /^xl\/(?:comments\d{0,6}|(?:tables|pivotcache|pivottables|externallinks|querytables|connections|chartsheets|macrosheets|dialogsheets|worksheets)(?:\/[^/]{1,200})?|metadata|persons\/[^/]{1,200})\.bin$/i;

const nobody = { open: () => undefined, text: () => undefined, close: () => undefined, record: () => undefined };

// The folder a part lies in says what it is: `xl/drawings/drawing1.xml`.
function kindOf(part: string): string {
  const found =
    /(comments|threadedcomments|persons|drawings|charts|pivotcache|pivottables|externallinks|docprops|customxml|connections|querytables|tables)/i.exec(
      part,
    );
  return kinds[found?.[1]?.toLowerCase() ?? ""] ?? "part";
}

const kinds: Readonly<Record<string, string>> = {
  comments: "comment",
  threadedcomments: "comment",
  persons: "comment author",
  drawings: "drawing",
  charts: "chart",
  pivotcache: "pivot cache",
  pivottables: "pivot table",
  externallinks: "external link",
  docprops: "property",
  customxml: "custom xml",
  connections: "connection",
  querytables: "query",
  tables: "table",
};
