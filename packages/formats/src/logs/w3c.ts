import type { Block, FormatInput } from "@assay/spec";
import { linesAsFields, textBetween } from "../block/line-writer.ts";
import type { LineFile } from "../block/line-writer.ts";

/** Reads logs whose `#Fields:` line names what stands in each column (W3C working draft WD-logfile-960323). */
export function read(input: FormatInput): AsyncGenerator<Block> {
  return linesAsFields(input, (file) => new W3cLog(file));
}

const [hash, quote] = [0x23, 0x22];

class W3cLog {
  readonly #file: LineFile;
  #names: readonly string[] = [];

  constructor(file: LineFile) {
    this.#file = file;
  }

  take(): void {
    const { lines, writer } = this.#file;
    const { bytes, start, end } = lines;
    if (bytes[start] === hash && start < end) return this.#directive(start, end);
    if (lines.isBegun) writer.record();
    let at = start;
    for (let column = 0; at < end; column++) {
      while (at < end && (bytes[at] ?? 0) <= 0x20) at++;
      const isQuoted = bytes[at] === quote;
      const from = isQuoted ? at + 1 : at;
      at = from;
      while (at < end && (isQuoted ? bytes[at] !== quote : (bytes[at] ?? 0) > 0x20)) at++;
      if (at - from !== 1 || bytes[from] !== 0x2d) this.#file.cell(this.#names[column] ?? "text", from, at);
      if (isQuoted) at++;
    }
  }

  #directive(start: number, end: number): void {
    const text = textBetween(this.#file.lines.bytes, start, end);
    if (text.startsWith("#Fields:")) this.#names = text.slice("#Fields:".length).trim().split(/\s+/).slice(0, 256);
    this.#file.cell("comment", start + 1, end);
  }
}
