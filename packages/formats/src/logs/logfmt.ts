import type { Block, FormatInput } from "@assay/spec";
import { linesAsFields, textBetween } from "../block/line-writer.ts";
import type { LineFile } from "../block/line-writer.ts";

/** Reads logs of `key=value` and `key="some value"` pairs; what stands between them is text. */
export function read(input: FormatInput): AsyncGenerator<Block> {
  return linesAsFields(input, (file) => ({
    take: () => {
      if (file.lines.isBegun) file.writer.record();
      pairs(file);
    },
  }));
}

const [equals, quote, backslash] = [0x3d, 0x22, 0x5c];

function pairs(file: LineFile): void {
  const { bytes, start, end } = file.lines;
  let text = start;
  for (let at = start; at < end;) {
    const key = at;
    while (at < end && isKeyByte(bytes[at])) at++;
    if (at > key && at < end && bytes[at] === equals && !isSpaceOrNone(bytes[at + 1], at + 1, end)) {
      file.cell("text", text, key);
      at = value(file, textBetween(bytes, key, at), at + 1, end);
      text = at;
    } else while (at < end && (at === key || (bytes[at] ?? 0) > 0x20)) at++;
    while (at < end && (bytes[at] ?? 0) <= 0x20) at++;
  }
  file.cell("text", text, end);
}

function value(file: LineFile, key: string, from: number, end: number): number {
  const { bytes } = file.lines;
  let at = from;
  if (bytes[at] !== quote) {
    while (at < end && (bytes[at] ?? 0) > 0x20) at++;
    file.cell(key, from, at);
    return at;
  }
  at++;
  while (at < end && bytes[at] !== quote) at += bytes[at] === backslash ? 2 : 1;
  const stop = Math.min(at, end);
  file.cell(key, from + 1, stop);
  return Math.min(stop + 1, end);
}

function isKeyByte(byte: number | undefined): boolean {
  if (byte === undefined) return false;
  const letter = byte | 0x20;
  return (
    (letter >= 0x61 && letter <= 0x7a) ||
    (byte >= 0x30 && byte <= 0x39) ||
    byte === 0x5f ||
    byte === 0x2e ||
    byte === 0x2d
  );
}

function isSpaceOrNone(byte: number | undefined, at: number, end: number): boolean {
  return at >= end || byte === undefined || byte <= 0x20;
}
