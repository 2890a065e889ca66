import type { Block, FormatInput } from "@assay/spec";
import { Labels } from "../block/labels.ts";
import { BlockWriter } from "../block/writer.ts";
import { JsonLexer } from "../json/lexer.ts";
import type { Stretch } from "../json/lexer.ts";
import { Paths } from "../json/paths.ts";
import { LineReader } from "../stream/line-reader.ts";
import { TextStream } from "../stream/text-stream.ts";
import { ByteWindow } from "../stream/window.ts";

/** Reads logs with a JSON object in their lines: what stands around it is text, what is in it has its path. */
export async function* read(input: FormatInput): AsyncGenerator<Block> {
  const text = new TextStream(input.stream(), { signal: input.signal });
  const window = new ByteWindow(text.chunks(), input.signal);
  const lines = new LineReader(window);
  const labels = new Labels();
  const writer = new BlockWriter({ word: "line", labels, source: (offset) => text.sourceOffset(offset) });
  const log = new JsonLog(lines, writer, new Paths(labels, null), input.limits.nesting);
  try {
    while (lines.step() || (await lines.more())) {
      log.take();
      if (writer.ready.length > 0) yield* writer.ready.splice(0);
    }
    writer.flush();
    yield* writer.ready;
    window.finish();
  } finally {
    await window.close();
  }
}

const openBrace = 0x7b;

class JsonLog {
  readonly #lines: LineReader;
  readonly #writer: BlockWriter;
  readonly #paths: Paths;
  readonly #lexer: JsonLexer;
  readonly #stretch: Stretch = { bytes: new Uint8Array(0), base: 0, start: 0, end: 0 };

  constructor(lines: LineReader, writer: BlockWriter, paths: Paths, nesting: number) {
    this.#lines = lines;
    this.#writer = writer;
    this.#paths = paths;
    this.#lexer = new JsonLexer(this.#stretch, writer, paths, nesting, false);
  }

  take(): void {
    const { bytes, start, end, isBegun } = this.#lines;
    if (isBegun) this.#writer.record();
    const brace = bytes.subarray(0, end).indexOf(openBrace, start);
    this.#text(start, brace === -1 ? end : brace);
    if (brace !== -1) this.#text(this.#json(brace, end), end);
  }

  // Takes what is JSON; returns where it ends. What is half of it is read for what it is.
  #json(from: number, end: number): number {
    const { bytes, offset, start } = this.#lines;
    Object.assign(this.#stretch, { bytes, base: offset - start, start: from, end });
    this.#lexer.restart();
    this.#lexer.run(true);
    this.#writer.close();
    return this.#stretch.start;
  }

  #text(from: number, to: number): void {
    let first = from;
    while (first < to && (this.#lines.bytes[first] ?? 0) <= 0x20) first++;
    if (first === to) return;
    this.#writer.open(this.#paths.textLabel, this.#lines.offset + first - this.#lines.start);
    this.#writer.append(this.#lines.bytes, first, to);
    this.#writer.close();
  }
}
