import type { Block, FormatInput } from "@assay/spec";
import { linesAsFields, textBetween } from "../block/line-writer.ts";
import type { LineFile } from "../block/line-writer.ts";
import { escapeAt } from "../json/escape.ts";

/** Reads settings: INI, properties, `.env`, TOML and their like. Each section is a record, each key a field. */
export function read(input: FormatInput): AsyncGenerator<Block> {
  return linesAsFields(input, (file) => new Settings(file));
}

const [equals, colon, backslash, openBracket, closeBracket] = [0x3d, 0x3a, 0x5c, 0x5b, 0x5d];
const [hash, semicolon, bang, doubleQuote, singleQuote] = [0x23, 0x3b, 0x21, 0x22, 0x27];

// A value in quotes may go on over so many lines.
const mostLines = 1000;

class Settings {
  readonly #file: LineFile;
  #section = "";
  // The value under way: whether it goes on with the next line, or up to which quote, and for how many lines still.
  #goesOn = false;
  #quote = 0;
  #left = 0;

  constructor(file: LineFile) {
    this.#file = file;
    file.writer.record();
  }

  take(): void {
    const { bytes, start, end } = this.#file.lines;
    let from = start;
    while (from < end && (bytes[from] ?? 0) <= 0x20) from++;
    if (this.#goesOn) return this.#continue(from, end);
    if (from === end) return;
    const first = bytes[from];
    if (first === hash || first === semicolon || first === bang) this.#file.cell("comment", from + 1, end);
    else if (first === openBracket && !this.#openSection(from, end)) this.#pair(from, end);
    else if (first !== openBracket) this.#pair(from, end);
  }

  end(): void {
    if (this.#goesOn) this.#file.writer.close();
  }

  // `[name]`, `[[name]]`; false where the line is something else.
  #openSection(from: number, end: number): boolean {
    const { bytes } = this.#file.lines;
    const close = bytes.subarray(0, end).indexOf(closeBracket, from);
    if (close === -1) return false;
    const name = textBetween(bytes, from, close).replace(/^\[+/, "").trim();
    this.#file.writer.record();
    this.#section = this.#file.names.isOwn(name) ? `${name}.` : "*.";
    if (this.#section === "*.") this.#file.cell("section", from + 1, close);
    this.#file.cell("comment", close + 1, end);
    return true;
  }

  // `key = value`, `key: value`, `export KEY=value`. What has no sign of either is text.
  #pair(from: number, end: number): void {
    const { bytes } = this.#file.lines;
    let at = from;
    while (at < end && bytes[at] !== equals && bytes[at] !== colon) at += bytes[at] === backslash ? 2 : 1;
    if (at >= end) return this.#file.cell("text", from, end);
    const key = textBetween(bytes, from, at)
      .trim()
      .replace(/^(?:export|set)\s+/i, "")
      .replace(/^(["'])(.*)\1$/, "$2");
    const name = this.#section + key;
    if (!this.#file.names.isOwn(name)) this.#file.cell("key", from, at);
    this.#value(this.#file.names.index(name), at + 1, end);
  }

  #value(label: number, after: number, end: number): void {
    const { bytes, offset, start } = this.#file.lines;
    let from = after;
    while (from < end && (bytes[from] ?? 0) <= 0x20) from++;
    if (from === end) return;
    const mark = bytes[from];
    const isQuoted = mark === doubleQuote || mark === singleQuote;
    this.#file.writer.open(label, offset + (isQuoted ? from + 1 : from) - start);
    this.#quote = isQuoted ? (mark ?? 0) : 0;
    this.#left = mostLines;
    this.#write(isQuoted ? from + 1 : from, end);
  }

  #continue(from: number, end: number): void {
    const { lines, writer } = this.#file;
    if (this.#quote !== 0) writer.character(0x0a);
    writer.resume(lines.offset + from - lines.start);
    this.#left--;
    this.#write(from, end);
  }

  // Up to the quote that closes the value, or the end of the line; a backslash there goes on with the next.
  #write(from: number, end: number): void {
    const { writer, lines } = this.#file;
    const { bytes } = lines;
    const close = this.#quote === 0 ? -1 : closing(bytes, from, end, this.#quote);
    const isCut = close === -1 && this.#quote === 0 && endsEscaped(bytes, from, end);
    let last = close === -1 ? (isCut ? end - 1 : end) : close;
    if (this.#quote === 0 && !isCut) while (last > from && (bytes[last - 1] ?? 0) <= 0x20) last--;
    this.#append(from, last);
    this.#goesOn = (isCut || (close === -1 && this.#quote !== 0) || !lines.isWhole) && this.#left > 0;
    if (this.#goesOn) return;
    writer.close();
    if (close !== -1) this.#file.cell("comment", close + 1, end);
  }

  // Properties write characters as \uXXXX; a Windows path has backslashes too.
  #append(from: number, to: number): void {
    const { writer, lines } = this.#file;
    const { bytes, offset, start } = lines;
    let run = from;
    for (
      let at = bytes.subarray(0, to).indexOf(backslash, from);
      at !== -1;
      at = bytes.subarray(0, to).indexOf(backslash, at + 1)
    ) {
      const found = bytes[at + 1] === 0x75 ? escapeAt(bytes, at, to) : null;
      if (found === null || found.length < 6) continue;
      writer.append(bytes, run, at);
      writer.character(found.code);
      run = at + found.length;
      writer.resume(offset + run - start);
    }
    writer.append(bytes, run, to);
  }
}

function closing(bytes: Uint8Array, from: number, end: number, quote: number): number {
  for (let at = from; at < end; at++) {
    if (bytes[at] === backslash && quote === doubleQuote) at++;
    else if (bytes[at] === quote) return at;
  }
  return -1;
}

function endsEscaped(bytes: Uint8Array, from: number, end: number): boolean {
  let at = end;
  while (at > from && bytes[at - 1] === backslash) at--;
  return (end - at) % 2 === 1;
}
