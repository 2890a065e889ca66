import type { Block, FormatInput } from "@assay/spec";
import { linesAsFields } from "../block/line-writer.ts";
import type { LineFile } from "../block/line-writer.ts";

/** Reads access logs of web servers: who asked for what, when, from where (Apache's common and combined forms). */
export function read(input: FormatInput): AsyncGenerator<Block> {
  return linesAsFields(input, (file) => ({
    take: () => {
      if (file.lines.isBegun) file.writer.record();
      fields(file);
    },
  }));
}

const names = ["host", "identity", "user", "time", "request", "status", "bytes", "referer", "user-agent"];
const [openBracket, closeBracket, quote, backslash] = [0x5b, 0x5d, 0x22, 0x5c];

// Words, `[in brackets]`, `"in quotes"`; what comes after the named ones is text.
function fields(file: LineFile): void {
  const { bytes, start, end } = file.lines;
  let at = start;
  for (const name of names) {
    while (at < end && (bytes[at] ?? 0) <= 0x20) at++;
    if (at >= end) return;
    const first = bytes[at];
    const mark = first === openBracket ? closeBracket : first === quote ? quote : 0;
    const from = mark === 0 ? at : at + 1;
    at = from;
    while (at < end && (mark === 0 ? (bytes[at] ?? 0) > 0x20 : bytes[at] !== mark))
      at += mark === quote && bytes[at] === backslash ? 2 : 1;
    at = Math.min(at, end);
    if (at - from !== 1 || bytes[from] !== 0x2d) file.cell(name, from, at); // a dash stands for nothing
    if (mark !== 0) at++;
  }
  file.cell("text", at, end);
}
