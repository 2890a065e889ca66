import { blockBytes } from "@assay/spec";
import type { Block, FormatInput, Omission } from "@assay/spec";
import { Labels } from "../block/labels.ts";
import { BlockWriter } from "../block/writer.ts";
import { fault } from "../faults.ts";
import { TextStream } from "../stream/text-stream.ts";
import { ByteWindow } from "../stream/window.ts";
import { freeText } from "../text/free-text.ts";
import { JsonLexer } from "./lexer.ts";
import { Paths } from "./paths.ts";
import { recordPathOf } from "./records.ts";

/** Reads JSON of any size. What is not JSON is read as text up to the line where JSON begins again, and told. */
export async function* read(input: FormatInput): AsyncGenerator<Block | Omission> {
  const text = new TextStream(input.stream(), { signal: input.signal });
  const window = new ByteWindow(text.chunks(), input.signal);
  try {
    const document = new JsonDocument(input, window, (offset) => text.sourceOffset(offset));
    yield* document.items();
    window.finish();
    if (!document.isComplete) throw fault("truncated", input.name, "The JSON ends inside a value.");
  } finally {
    await window.close();
  }
}

const step = blockBytes;

class JsonDocument {
  isComplete = true;
  readonly #input: FormatInput;
  readonly #window: ByteWindow;
  readonly #source: (offset: number) => number | undefined;
  #breaks = 0;
  #tooDeep = false;
  #brokenAt = 0;

  constructor(input: FormatInput, window: ByteWindow, source: (offset: number) => number | undefined) {
    this.#input = input;
    this.#window = window;
    this.#source = source;
  }

  async *items(): AsyncGenerator<Block | Omission> {
    const window = this.#window;
    await window.fill(step);
    const labels = new Labels();
    const writer = new BlockWriter({ word: "record", labels, source: this.#source });
    const paths = new Paths(labels, recordPathOf(window.bytes.subarray(window.start, window.end)));
    const lexer = new JsonLexer(window, writer, paths, this.#input.limits.nesting);
    let isText = false;
    while (!isText && !(await this.#round(lexer, writer, (): void => void (isText = true)))) yield* writer.ready.splice(0);
    writer.flush();
    yield* writer.ready.splice(0);
    if (isText) yield* freeText(window, this.#source, lexer.lines);
    this.isComplete = isText || lexer.isBetween;
    yield* this.#told();
  }

  // One window's worth; true at the end.
  async #round(lexer: JsonLexer, writer: BlockWriter, giveUp: () => void): Promise<boolean> {
    const window = this.#window;
    await window.fill(step);
    const isLast = window.length < step;
    const stop = lexer.run(isLast);
    if (stop === "more") return isLast;
    this.#breaks++;
    if (this.#breaks === 1) this.#brokenAt = window.offset;
    if (stop === "nesting") this.#tooDeep = true;
    await window.fill(step);
    if (!textUntilJson(window, writer)) giveUp();
    else lexer.restart();
    return false;
  }

  *#told(): Generator<Omission> {
    if (this.#breaks === 0) return;
    const where = this.#breaks === 1 ? `at byte ${this.#brokenAt}` : `in ${this.#breaks} places, first at byte ${this.#brokenAt}`;
    const { nesting } = this.#input.limits;
    yield this.#tooDeep
      ? { kind: "omission", reason: "limit_depth", detail: `JSON nested deeper than ${nesting} ${where}; read as text from there.` }
      : { kind: "omission", reason: "malformed", detail: `Not valid JSON ${where}; read as text from there.` };
  }
}

// Writes as text what stands before the next line that begins with a brace or bracket; false where none is in sight.
function textUntilJson(window: ByteWindow, writer: BlockWriter): boolean {
  const { bytes, start, end } = window;
  let line = bytes.indexOf(0x0a, start) + 1;
  while (line > 0 && line < end && bytes[line] !== 0x7b && bytes[line] !== 0x5b) line = bytes.indexOf(0x0a, line) + 1;
  if (line === 0 || line >= end) return false;
  writer.openText(window.offset);
  writer.append(bytes, start, line);
  writer.close();
  window.start = line;
  return true;
}
