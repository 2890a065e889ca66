import type { Block } from "@assay/spec";
import { isName, maxLabels } from "../block/labels.ts";
import { Labels } from "../block/labels.ts";
import { TextWriter } from "../block/text-writer.ts";
import { BlockWriter } from "../block/writer.ts";
import type { HtmlWriters } from "../html/handler.ts";
import type { HeaderField } from "./headers.ts";

/** Offsets from here on are of what was decoded and lie nowhere in the file. */
export const nowhere = 2 ** 52;

/** Where the content of mail goes: header fields, text, and what pages hold. Places count parts, or messages of a mailbox. */
export class MailWriters {
  /** Number, from 0, of the part or message under way. */
  number = 0;
  readonly html: HtmlWriters;
  readonly #headers: BlockWriter;
  readonly #names = new Map<string, number>();

  constructor(word: "part" | "record") {
    const labels = new Labels();
    const source = (offset: number): number | undefined => (offset < nowhere ? offset : undefined);
    const form = { word, labels, source, number: () => this.number };
    this.#headers = new BlockWriter(form);
    this.html = {
      prose: new TextWriter({ word, source }),
      cells: new BlockWriter(form),
      attributes: new BlockWriter(form),
      labels,
    };
  }

  /** A message begins. */
  beginMessage(): void {
    this.#headers.record();
  }

  /** A field of a header, under its name. */
  header({ name, value, offset }: HeaderField): void {
    if (value === "") return;
    this.#headers.open(this.#label(name), offset);
    const bytes = encoder.encode(value);
    this.#headers.append(bytes, 0, bytes.length);
    this.#headers.close();
  }

  /** A stretch of text: each of its lines is a record. */
  text(bytes: Uint8Array, from: number, to: number, offset: number): void {
    const held = bytes.subarray(0, to);
    for (let at = from; at < to;) {
      const end = held.indexOf(lineFeed, at) + 1 || to;
      this.#line(held, at, end, offset + at - from);
      at = end;
    }
  }

  #line(bytes: Uint8Array, from: number, to: number, offset: number): void {
    const { prose } = this.html;
    if (prose.isAtLineStart) prose.from(offset, this.number);
    else prose.resume(offset);
    prose.append(bytes, from, to);
  }

  /** Text of one part does not run on into the next. */
  endText(): void {
    const { prose } = this.html;
    if (!prose.isAtLineStart) prose.append(lineFeedBytes, 0, 1);
  }

  /** Blocks that are complete; all that is left where it is the end. */
  *blocks(isEnd: boolean): Generator<Block> {
    for (const writer of [this.#headers, this.html.prose, this.html.cells, this.html.attributes]) {
      if (isEnd) writer.flush();
      yield* writer.ready.splice(0);
    }
  }

  // One name for a field however its letters are written.
  #label(name: string): number {
    const key = name.toLowerCase();
    const known = this.#names.get(key);
    if (known !== undefined) return known;
    if (!isName(name) || this.#names.size >= maxLabels) return this.#label("header");
    const index = this.html.labels.add(name);
    this.#names.set(key, index);
    return index;
  }
}

const encoder = new TextEncoder();
const lineFeed = 0x0a;
const lineFeedBytes = Uint8Array.of(lineFeed);
