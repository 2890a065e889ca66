import { blockBytes } from "@assay/spec";
import type { Block, FormatInput, Omission } from "@assay/spec";
import { Labels } from "../block/labels.ts";
import { BlockWriter } from "../block/writer.ts";
import { fault } from "../faults.ts";
import { TextStream } from "../stream/text-stream.ts";
import { ByteWindow } from "../stream/window.ts";
import { freeText } from "../text/free-text.ts";
import type { SourceOffset } from "../text/free-text.ts";
import { JsonLexer } from "./lexer.ts";
import type { Stop } from "./lexer.ts";
import { Paths } from "./paths.ts";
import { recordPathOf } from "./records.ts";

/** Reads JSON of any size. What is not JSON is read as text up to the line where JSON begins again, and told. */
export async function* read(input: FormatInput): AsyncGenerator<Block | Omission> {
  const text = new TextStream(input.stream(), { signal: input.signal });
  const window = new ByteWindow(text.chunks(), input.signal);
  try {
    await window.fill(step);
    yield* new JsonDocument(input, window, (offset) => text.sourceOffset(offset)).items();
  } finally {
    await window.close();
  }
}

// How much is looked at to tell what the records are, and taken at once.
const step = blockBytes;

class JsonDocument {
  readonly #input: FormatInput;
  readonly #window: ByteWindow;
  readonly #source: SourceOffset;
  readonly #writer: BlockWriter;
  readonly #paths: Paths;
  readonly #lexer: JsonLexer;
  readonly #breaks: { readonly stop: Stop; readonly at: number; count: number }[] = [];

  constructor(input: FormatInput, window: ByteWindow, source: SourceOffset) {
    const labels = new Labels();
    this.#input = input;
    this.#window = window;
    this.#source = source;
    this.#writer = new BlockWriter({ word: "record", labels, source });
    this.#paths = new Paths(labels, recordPathOf(window.bytes.subarray(window.start, window.end)));
    this.#lexer = new JsonLexer(window, this.#writer, this.#paths, input.limits.nesting);
  }

  /** Blocks, then what was not JSON; throws at the end where the document does not end in order. */
  async *items(): AsyncGenerator<Block | Omission> {
    const writer = this.#writer;
    const isJson = yield* this.#documents();
    writer.flush();
    yield* writer.ready.splice(0);
    if (!isJson) yield* freeText(this.#window, this.#source, this.#lexer.lines);
    for (const each of this.#breaks) yield this.#told(each);
    this.#window.finish();
    if (isJson && !this.#lexer.isBetween) throw fault("truncated", this.#input.name, "The JSON ends inside a value.");
  }

  // Reads as long as there is JSON in sight; false where there is none but something is left.
  async *#documents(): AsyncGenerator<Block, boolean> {
    const window = this.#window;
    for (;;) {
      await window.fill(step);
      const isLast = window.length < step;
      const stop = this.#lexer.run(isLast);
      yield* this.#writer.ready.splice(0);
      if (stop === "more" && isLast) return true;
      if (stop === "more") continue;
      this.#note(stop);
      await window.fill(step);
      if (!this.#textUntilJson()) return false;
      this.#lexer.restart();
    }
  }

  #note(stop: Stop): void {
    const known = this.#breaks.find((each) => each.stop === stop);
    if (known === undefined) this.#breaks.push({ stop, at: this.#window.offset, count: 1 });
    else known.count++;
  }

  // Writes as text what stands before the next line that begins with a brace or bracket; false where none is in sight.
  #textUntilJson(): boolean {
    const { bytes, start, end, offset } = this.#window;
    const held = bytes.subarray(0, end);
    let line = held.indexOf(newline, start) + 1;
    while (line > 0 && held[line] !== openBrace && held[line] !== openBracket) line = held.indexOf(newline, line) + 1;
    if (line === 0) return false;
    this.#writer.open(this.#paths.textLabel, offset);
    this.#writer.append(bytes, start, line);
    this.#writer.close();
    this.#window.start = line;
    return true;
  }

  #told({ stop, at, count }: { stop: Stop; at: number; count: number }): Omission {
    const where = count === 1 ? `at byte ${at}` : `in ${count} places, first at byte ${at}`;
    if (stop === "nesting") {
      const detail = `JSON nested deeper than ${this.#input.limits.nesting} ${where}; read as text from there.`;
      return { kind: "omission", reason: "limit_depth", detail };
    }
    return { kind: "omission", reason: "malformed", detail: `Not valid JSON ${where}; read as text from there.` };
  }
}

const newline = 0x0a;
const openBrace = 0x7b;
const openBracket = 0x5b;
