import type { Block, Embedded, FormatInput, FormatItem, Omission } from "@assay/spec";
import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { printable } from "../archive/member-name.ts";
import { DocumentWriter } from "../document/writer.ts";
import { fault } from "../faults.ts";
import { openPdf } from "./open.ts";
import type { PdfTask } from "./open.ts";
import { annotationTexts, informationIn, wordsIn } from "./words.ts";

/** Reads a PDF: its pages as text, what forms and notes hold, what it says of itself, and the files attached to it. */
export async function* read(input: FormatInput): AsyncGenerator<FormatItem> {
  const opening = await openPdf(input);
  const stop = (): void => void opening.task.destroy();
  input.signal.addEventListener("abort", stop, { once: true });
  try {
    const document = await opened(input, opening);
    yield* new PdfReader(input, opening, document).items();
  } finally {
    input.signal.removeEventListener("abort", stop);
    await opening.task.destroy();
  }
}

// A password for the owner alone does not keep anyone from reading: the parser opens those by itself.
async function opened(input: FormatInput, opening: PdfTask): Promise<PDFDocumentProxy> {
  try {
    return await opening.task.promise;
  } catch (error) {
    input.signal.throwIfAborted();
    if (error instanceof Error && error.name === "PasswordException")
      throw fault("encrypted", input.name, "It needs a password to be opened.");
    if (opening.readFault !== undefined) throw opening.readFault as Error; // what the stream threw
    throw fault("malformed", input.name, "It is no PDF that can be opened.", error);
  }
}

// Pages in a row that cannot be read, after which the rest is not tried.
const mostBroken = 100;

class PdfReader {
  readonly #input: FormatInput;
  readonly #opening: PdfTask;
  readonly #document: PDFDocumentProxy;
  readonly #writer = new DocumentWriter("line");
  readonly #attached = new Map<string, Uint8Array>();
  #isFull = false;
  #characters = 0;
  #pictures = 0;
  #broken = 0;
  #fault: unknown;

  constructor(input: FormatInput, opening: PdfTask, document: PDFDocumentProxy) {
    this.#input = input;
    this.#opening = opening;
    this.#document = document;
  }

  async *items(): AsyncGenerator<FormatItem> {
    yield* this.#pages();
    this.#writer.section(["document"]);
    await this.#tried("Its information", () => this.#information());
    await this.#tried("Its outline", () => this.#outline());
    await this.#tried("Its list of attachments", () => this.#attachments());
    this.#writer.flush();
    yield* this.#writer.ready;
    yield* this.#members();
    yield* this.#told();
    const error = this.#opening.readFault ?? this.#fault;
    if (error !== undefined) throw error as Error; // what a stream or a parser threw
  }

  async *#pages(): AsyncGenerator<Block> {
    for (let number = 1; number <= this.#document.numPages && this.#broken < mostBroken && !this.#isFull; number++) {
      this.#input.signal.throwIfAborted();
      const isRead = await this.#tried(`Page ${number}`, () => this.#page(number));
      this.#broken = isRead ? 0 : this.#broken + 1;
      yield* this.#writer.ready;
    }
  }

  async #page(number: number): Promise<void> {
    this.#writer.section([`page ${number}`]);
    const page = await this.#document.getPage(number);
    const text = await textOf(page);
    for (const line of text.split("\n")) this.#writer.paragraph(line);
    for (const annotation of (await page.getAnnotations()) as Record<string, unknown>[]) this.#annotation(annotation);
    if (text.trim() === "" && (await isDrawn(page))) this.#pictures++;
    page.cleanup();
    this.#characters += text.length;
    if (this.#characters <= this.#input.limits.bytes) return;
    this.#isFull = true;
    this.#fault ??= fault(
      "limit_bytes",
      this.#input.name,
      `Its pages hold more than ${this.#input.limits.bytes} characters; it was read up to there.`,
    );
  }

  #annotation(annotation: Readonly<Record<string, unknown>>): void {
    for (const { name, text } of annotationTexts(annotation)) this.#writer.passage(name, text);
    this.#attach(annotation["file"]);
  }

  async #information(): Promise<void> {
    const { info, metadata } = await this.#document.getMetadata();
    const told = new Set<string>();
    for (const { name, text } of informationIn(info)) this.#property(name, text, told);
    for (const [name, value] of (metadata ?? []) as Iterable<[string, unknown]>) {
      if (!technicalProperty.test(name)) for (const text of wordsIn(value)) this.#property(name, text, told);
    }
  }

  // The information dictionary and XMP hold the same: told once.
  #property(name: string, text: string, told: Set<string>): void {
    if (!told.has(text)) this.#writer.passage(name, text);
    told.add(text);
  }

  async #outline(): Promise<void> {
    const rest = [...((await this.#document.getOutline()) ?? [])];
    for (let item = rest.shift(); item !== undefined; item = rest.shift()) {
      this.#writer.passage("outline", item.title);
      if (item.url !== null) this.#writer.passage("hyperlink", item.url);
      for (const child of item.items as typeof rest) rest.push(child);
    }
  }

  async #attachments(): Promise<void> {
    const list: unknown = await this.#document.getAttachments();
    if (typeof list !== "object" || list === null) return;
    for (const file of list instanceof Map ? list.values() : Object.values(list)) this.#attach(file);
  }

  #attach(file: unknown): void {
    if (typeof file !== "object" || file === null) return;
    const { filename, content, description } = file as { filename?: unknown; content?: unknown; description?: unknown };
    if (typeof description === "string") this.#writer.passage("attachment", description);
    if (!(content instanceof Uint8Array)) return;
    const name = printable(typeof filename === "string" && filename !== "" ? filename : "attachment");
    const isKnown = this.#attached.get(name)?.length === content.length;
    if (!isKnown) this.#attached.set(this.#attached.has(name) ? `${name} (${this.#attached.size + 1})` : name, content);
  }

  *#members(): Generator<Embedded> {
    let count = 0;
    for (const [name, content] of this.#attached) {
      if (++count > this.#input.limits.members) {
        this.#fault ??= fault(
          "limit_members",
          this.#input.name,
          `It has more than ${this.#input.limits.members} attachments; the rest was not read.`,
        );
        return;
      }
      yield {
        kind: "embedded",
        name,
        size: content.length,
        stream: () => whole(content),
        read: (start, length) => Promise.resolve(content.subarray(start, start + length)),
      };
    }
  }

  *#told(): Generator<Omission> {
    if (this.#pictures > 0)
      yield {
        kind: "omission",
        reason: "unsupported_format",
        detail: `Pages without text, which may be scans: ${this.#pictures}. What they show was not read.`,
      };
  }

  async #tried(what: string, work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (error) {
      this.#input.signal.throwIfAborted();
      this.#fault ??= fault("malformed", this.#input.name, `${what} could not be read.`, error);
      return false;
    }
  }
}

// Dates, identifiers and the programs that made it.
const technicalProperty =
  /^(?:xmp:(?:create|modify|metadata)date|xmpmm:.*|dc:format|pdf:(?:producer|trapped|pdfversion)|pdfaid:.*|xmp:creatortool)$/i;

async function textOf(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent({ includeMarkedContent: false });
  return items.map((item) => ("str" in item ? `${item.str}${item.hasEOL ? "\n" : ""}` : "")).join("");
}

// A page that draws something, such as a scan: blank ones have no operators but those that keep the state.
async function isDrawn(page: PDFPageProxy): Promise<boolean> {
  const { fnArray } = await page.getOperatorList();
  return fnArray.length > 2;
}

// oxlint-disable-next-line require-await -- what is at hand, as a stream
async function* whole(content: Uint8Array): AsyncGenerator<Uint8Array> {
  yield content;
}
