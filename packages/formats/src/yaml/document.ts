import type { Labels } from "../block/labels.ts";
import type { BlockWriter } from "../block/writer.ts";
import { escapeAt } from "../json/escape.ts";
import { Paths } from "../json/paths.ts";
import type { PathNode } from "../json/paths.ts";
import type { LineReader } from "../stream/line-reader.ts";
import { Flow } from "./flow.ts";
import { Frames } from "./frames.ts";

const [space, tab, hash, colon, dash, question] = [0x20, 0x09, 0x23, 0x3a, 0x2d, 0x3f];
const [quote, doubleQuote, backslash, bar, greater] = [0x27, 0x22, 0x5c, 0x7c, 0x3e];
const [ampersand, bang, star, percent, openBrace, openBracket] = [0x26, 0x21, 0x2a, 0x25, 0x7b, 0x5b];

/**
 * Reads YAML line by line: keys and items by their indentation, scalars plain, quoted, in blocks and in brackets. It holds
 * the collections around a line, and no document; aliases are not followed, so none can grow.
 */
export class YamlDocument {
  readonly frames: Frames;
  readonly #lines: LineReader;
  readonly #writer: BlockWriter;
  readonly #paths: Paths;
  readonly #flow: Flow;
  // Where the value to come belongs.
  #node: PathNode;
  // Of a block scalar: lines that stand further in than this belong to it; -2 outside one.
  #blockIndent = -2;
  // The quote of a scalar that goes on with the next line.
  #quote = 0;
  // Whether the next value begins a record.
  #isNew = true;

  constructor(lines: LineReader, labels: Labels, writer: BlockWriter, nesting: number) {
    this.#lines = lines;
    this.#writer = writer;
    this.#paths = new Paths(labels, null);
    this.#node = this.#paths.root;
    this.frames = new Frames(nesting);
    this.#flow = new Flow({
      key: (node, from, to) => this.#child(node, from, to),
      scalar: (node, from, to) => this.#inFlow(node, from, to),
    });
  }

  /** Takes the line the reader stands at. */
  take(): void {
    const { bytes, start, end, isBegun } = this.#lines;
    let from = start;
    while (from < end && bytes[from] === space) from++;
    const isBlank = from === end || (bytes[from] === tab && blankFrom(bytes, from, end));
    if (!isBegun) return this.#piece();
    if (this.#quote !== 0) return this.#continueQuoted(from, end);
    if (this.#flow.isOpen) return this.#continueFlow(from, end);
    if (this.#blockIndent !== -2 && this.#blockLine(from, end, isBlank)) return;
    if (isBlank) return;
    if (from === start && this.#marker(from, end)) return;
    this.#content(from, end, from - start);
  }

  /** Ends what is open. */
  end(): void {
    this.#writer.close();
  }

  // A piece of a line without end: it goes on with the scalar that is open, or is one.
  #piece(): void {
    const { bytes, start, end } = this.#lines;
    if (this.#quote === 0 && this.#blockIndent === -2) return this.#cell(this.#node.label, start, end);
    this.#writer.append(bytes, start, end);
  }

  // `---` and `...` between documents, `%YAML` before them.
  #marker(from: number, end: number): boolean {
    const { bytes } = this.#lines;
    if (bytes[from] === percent) {
      this.#cell(this.#paths.textLabel, from, end);
      return true;
    }
    const mark = bytes[from];
    if ((mark !== dash && mark !== 0x2e) || bytes[from + 1] !== mark || bytes[from + 2] !== mark) return false;
    if (from + 3 < end && (bytes[from + 3] ?? 0) > 0x20) return false;
    this.frames.clear();
    this.#node = this.#paths.root;
    this.#isNew = true;
    if (from + 3 < end) this.#content(skipSpaces(bytes, from + 3, end), end, 4);
    return true;
  }

  // A document, and each item of a sequence that is the document, is a record.
  #open(label: number, offset: number): void {
    if (this.#isNew) this.#writer.record();
    this.#isNew = false;
    this.#writer.open(label, offset);
  }

  // What stands at a column: an item, a key, or a value.
  #content(start: number, end: number, column: number): void {
    const { bytes } = this.#lines;
    let from = start;
    let indent = column;
    while (
      from < end &&
      (bytes[from] === dash || bytes[from] === question) &&
      (from + 1 >= end || isSpace(bytes[from + 1]))
    ) {
      if (bytes[from] === dash) this.#item(indent);
      const next = skipSpaces(bytes, from + 1, end);
      indent += next - from;
      from = next;
    }
    if (from >= end) return;
    if (bytes[from] === hash) return this.#comment(from, end);
    const sign = keyEnd(bytes, from, end);
    if (sign === -1) return this.#value(from, end);
    const mapping = this.frames.at(indent, false, this.#node);
    this.#node = this.#child(mapping, from, sign);
    const value = skipSpaces(bytes, valueStart(bytes, sign, end), end);
    if (value < end) this.#value(value, end);
  }

  #item(indent: number): void {
    const sequence = this.frames.at(indent, true, this.#node);
    if (this.frames.depth === 1) this.#isNew = true;
    this.#node = sequence.elements();
  }

  // The child a key stands for; the key is shown where it is new or is data.
  #child(node: PathNode, from: number, to: number): PathNode {
    const { bytes } = this.#lines;
    const isQuoted =
      (bytes[from] === quote || bytes[from] === doubleQuote) && bytes[to - 1] === bytes[from] && to - from > 1;
    const raw = bytes.subarray(isQuoted ? from + 1 : from, isQuoted ? to - 1 : to);
    const key = decoder.decode(raw).trim();
    const known = node.known(key);
    if (known !== undefined) return known;
    this.#cell(node.keyLabel, isQuoted ? from + 1 : from, isQuoted ? to - 1 : to);
    return node.child(key, raw);
  }

  #value(start: number, end: number): void {
    const { bytes } = this.#lines;
    const from = this.#skipProperties(start, end);
    if (from >= end) return;
    const first = bytes[from];
    if (first === hash && isSpace(bytes[from - 1])) return this.#comment(from, end);
    if (first === quote || first === doubleQuote) return this.#quoted(from, end);
    if (first === openBrace || first === openBracket) {
      this.#flow.begin(this.#node);
      return this.#continueFlow(from, end);
    }
    if ((first === bar || first === greater) && isBlockHeader(bytes, from, end)) return this.#beginBlock();
    const stop = plainEnd(bytes, from, end);
    this.#cell(this.#node.label, from, stop);
    if (stop < end) this.#comment(skipSpaces(bytes, stop, end), end);
  }

  // Anchors and tags before a value; an alias in its place.
  #skipProperties(start: number, end: number): number {
    const { bytes } = this.#lines;
    let from = start;
    while (from < end && (bytes[from] === ampersand || bytes[from] === bang || bytes[from] === star)) {
      if (isSpace(bytes[from + 1])) return from; // a mark alone is text
      while (from < end && !isSpace(bytes[from])) from++;
      from = skipSpaces(bytes, from, end);
    }
    return from;
  }

  #comment(from: number, end: number): void {
    if (from < end) this.#cell(this.#paths.label("comment"), from + 1, end);
  }

  #cell(label: number, from: number, to: number): void {
    const { bytes, offset, start } = this.#lines;
    let [first, last] = [from, to];
    while (first < last && isSpace(bytes[first])) first++;
    while (last > first && isSpace(bytes[last - 1])) last--;
    this.#open(label, offset + first - start);
    this.#writer.append(bytes, first, last);
    this.#writer.close();
  }

  #quoted(from: number, end: number): void {
    const { offset, start, bytes } = this.#lines;
    this.#quote = bytes[from] ?? 0;
    this.#open(this.#node.label, offset + from + 1 - start);
    this.#untilQuote(from + 1, end);
  }

  #continueQuoted(from: number, end: number): void {
    this.#writer.character(0x20);
    this.#resume(from);
    this.#untilQuote(from, end);
  }

  // Escapes decoded; `''` in single quotes is one.
  #untilQuote(start: number, end: number): void {
    const { bytes } = this.#lines;
    let run = start;
    for (let at = start; at < end; at++) {
      const byte = bytes[at];
      const isEscape = byte === backslash && this.#quote === doubleQuote;
      const isDoubled = byte === quote && this.#quote === quote && bytes[at + 1] === quote && at + 1 < end;
      if (byte !== this.#quote && !isEscape) continue;
      this.#writer.append(bytes, run, at);
      if (byte === this.#quote && !isDoubled) return this.#endQuoted(at + 1, end);
      const { code, length } = isDoubled ? { code: quote, length: 2 } : yamlEscape(bytes, at, end);
      if (code !== -1) this.#writer.character(code);
      run = at + length;
      at = run - 1;
      this.#resume(run);
    }
    this.#writer.append(bytes, run, Math.max(run, end));
  }

  #endQuoted(from: number, end: number): void {
    this.#writer.close();
    this.#quote = 0;
    const { bytes } = this.#lines;
    const rest = skipSpaces(bytes, from, end);
    if (rest < end && bytes[rest] === hash) this.#comment(rest, end);
    else if (rest < end) this.#cell(this.#node.label, rest, end);
  }

  #resume(from: number): void {
    const { offset, start } = this.#lines;
    this.#writer.resume(offset + from - start);
  }

  #continueFlow(from: number, end: number): void {
    const stop = this.#flow.line(this.#lines.bytes, from, end);
    const rest = skipSpaces(this.#lines.bytes, stop, end);
    if (rest < end) this.#comment(rest, end);
  }

  #inFlow(node: PathNode, from: number, to: number): void {
    const { bytes } = this.#lines;
    const isQuoted = (bytes[from] === quote || bytes[from] === doubleQuote) && to - from > 1;
    this.#cell(node.label, isQuoted ? from + 1 : from, isQuoted && bytes[to - 1] === bytes[from] ? to - 1 : to);
  }

  #beginBlock(): void {
    const { offset, end, start } = this.#lines;
    this.#blockIndent = this.frames.indent;
    this.#open(this.#node.label, offset + end - start);
  }

  // A line of a block scalar; false where the line stands before it and so ends it.
  #blockLine(from: number, end: number, isBlank: boolean): boolean {
    const { bytes, start } = this.#lines;
    if (!isBlank && from - start <= this.#blockIndent) {
      this.#writer.close();
      this.#blockIndent = -2;
      return false;
    }
    if (isBlank) this.#writer.character(0x0a);
    else {
      this.#resume(from);
      this.#writer.append(bytes, from, end);
      this.#writer.character(0x0a);
    }
    return true;
  }
}

const decoder = new TextDecoder();

function isSpace(byte: number | undefined): boolean {
  return byte === undefined || byte === space || byte === tab;
}

function skipSpaces(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end && isSpace(bytes[at])) at++;
  return at;
}

function blankFrom(bytes: Uint8Array, from: number, end: number): boolean {
  return skipSpaces(bytes, from, end) === end;
}

// Where a key ends that begins here: at a colon with a space or nothing after it. -1 where there is none.
function keyEnd(bytes: Uint8Array, from: number, end: number): number {
  const first = bytes[from];
  if (first === openBrace || first === openBracket || first === bar || first === greater) return -1;
  if (first === quote || first === doubleQuote) {
    let close = from + 1;
    while (close < end && bytes[close] !== first) close += bytes[close] === backslash && first === doubleQuote ? 2 : 1;
    return bytes[skipSpaces(bytes, close + 1, end)] === colon && close < end ? close + 1 : -1;
  }
  const reach = Math.min(end, from + 1024);
  for (let at = from; at < reach; at++) {
    if (bytes[at] === hash && at > from && isSpace(bytes[at - 1])) return -1;
    if (bytes[at] === colon && (at + 1 >= end || isSpace(bytes[at + 1]))) return at === from ? -1 : at;
  }
  return -1;
}

// One past the colon.
function valueStart(bytes: Uint8Array, sign: number, end: number): number {
  let at = sign;
  while (at < end && bytes[at] !== colon) at++;
  return Math.min(end, at + 1);
}

function plainEnd(bytes: Uint8Array, from: number, end: number): number {
  for (let at = from + 1; at < end; at++) if (bytes[at] === hash && isSpace(bytes[at - 1])) return at;
  return end;
}

// `|`, `>-`, `|2+`: nothing after but a comment.
function isBlockHeader(bytes: Uint8Array, from: number, end: number): boolean {
  return /^[|>][-+0-9]{0,2}\s*(?:#|$)/.test(decoder.decode(bytes.subarray(from, Math.min(end, from + 64))));
}

const lengths: Readonly<Record<number, number>> = { 0x78: 2, 0x55: 8 };
const letters: Readonly<Record<number, number>> = {
  0x30: 0,
  0x61: 7,
  0x76: 0x0b,
  0x65: 0x1b,
  0x4e: 0x85,
  0x5f: 0xa0,
  0x4c: 0x2028,
  0x50: 0x2029,
};

// JSON's escapes, and those YAML adds (YAML 1.2, 5.7). At the end of a line the backslash only joins it to the next.
function yamlEscape(bytes: Uint8Array, at: number, end: number): { readonly code: number; readonly length: number } {
  const letter = bytes[at + 1] ?? 0;
  if (at + 1 >= end) return { code: -1, length: 1 };
  const digits = lengths[letter];
  if (digits !== undefined && at + 2 + digits <= end) {
    const code = Number.parseInt(decoder.decode(bytes.subarray(at + 2, at + 2 + digits)), 16);
    return code >= 0 && code <= 0x10ffff ? { code, length: 2 + digits } : { code: backslash, length: 1 };
  }
  if (letters[letter] !== undefined) return { code: letters[letter], length: 2 };
  return escapeAt(bytes, at, end) ?? { code: backslash, length: 1 };
}
