import type { Block, FormatInput } from "@assay/spec";
import { LineReader } from "../stream/line-reader.ts";
import { TextStream } from "../stream/text-stream.ts";
import { ByteWindow } from "../stream/window.ts";
import { FieldNames } from "./field-names.ts";
import { Labels } from "./labels.ts";
import { BlockWriter } from "./writer.ts";

/** A text whose lines hold fields: settings, cards, logs. Bytes are those of the line under way. */
export interface LineFile {
  readonly lines: LineReader;
  readonly names: FieldNames;
  readonly writer: BlockWriter;
  /** Bytes `from` to `to` of the line as a cell, without spaces around. */
  cell(name: string, from: number, to: number): void;
}

/**
 * Reads a text line by line: `take` is called with each line and writes its cells; `end` after the last. Places are line,
 * then field.
 */
export async function* linesAsFields(
  input: FormatInput,
  make: (file: LineFile) => { take(): void; end?(): void },
): AsyncGenerator<Block> {
  const text = new TextStream(input.stream(), { signal: input.signal });
  const window = new ByteWindow(text.chunks(), input.signal);
  const lines = new LineReader(window);
  const labels = new Labels();
  let number = -1;
  const writer = new BlockWriter({
    word: "line",
    labels,
    source: (offset) => text.sourceOffset(offset),
    number: () => Math.max(0, number),
  });
  const file = new Lines(lines, new FieldNames(labels), writer);
  const reader = make(file);
  try {
    while (lines.step() || (await lines.more())) {
      if (lines.isBegun) number++;
      reader.take();
      if (writer.ready.length > 0) yield* writer.ready.splice(0);
    }
    reader.end?.();
    writer.flush();
    yield* writer.ready;
    window.finish();
  } finally {
    await window.close();
  }
}

class Lines implements LineFile {
  readonly lines: LineReader;
  readonly names: FieldNames;
  readonly writer: BlockWriter;

  constructor(lines: LineReader, names: FieldNames, writer: BlockWriter) {
    this.lines = lines;
    this.names = names;
    this.writer = writer;
  }

  cell(name: string, from: number, to: number): void {
    const { bytes, offset, start } = this.lines;
    let [first, last] = [from, to];
    while (first < last && (bytes[first] ?? 0) <= 0x20) first++;
    while (last > first && (bytes[last - 1] ?? 0) <= 0x20) last--;
    if (first === last) return;
    this.writer.open(this.names.index(name), offset + first - start);
    this.writer.append(bytes, first, last);
    this.writer.close();
  }
}

/** Bytes of a line as a string. */
export function textBetween(bytes: Uint8Array, from: number, to: number): string {
  return decoder.decode(bytes.subarray(from, to));
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
