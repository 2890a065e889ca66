import type { BlockWriter } from "../block/writer.ts";
import { escapeAt } from "./escape.ts";
import type { PathNode, Paths } from "./paths.ts";

// Where in the grammar (RFC 8259) the lexer stands.
const atValue = 0;
const atKey = 1;
const atColon = 2;
const afterValue = 3;
const inString = 4;
type State = typeof atValue | typeof atKey | typeof atColon | typeof afterValue | typeof inString;

/** Why the lexer stopped: it needs more bytes, or what stands here is not JSON, or is nested too deep. */
export type Stop = "more" | "malformed" | "nesting";

// The longest number, word, key or comment that is taken in one piece.
const longestToken = 65_536;

const [quote, backslash, slash, star, comma, colon, newline, recordSeparator] = [
  0x22, 0x5c, 0x2f, 0x2a, 0x2c, 0x3a, 0x0a, 0x1e,
];
const [openBrace, closeBrace, openBracket, closeBracket] = [0x7b, 0x7d, 0x5b, 0x5d];

/** Bytes to read, and where they lie in the stream; `start` moves on. */
export interface Stretch {
  bytes: Uint8Array;
  base: number;
  start: number;
  end: number;
}

/**
 * Reads JSON byte by byte: one document, several in a row, or one a line. Strings, numbers and truth values become cells of
 * the path they stand at; a string may be of any length. Comments and trailing commas are taken as JSON5 has them. It holds
 * the path from the root, and nothing else of the document.
 */
export class JsonLexer {
  /** Values at the root that are complete. */
  roots = 0;
  /** Line ends passed outside strings. */
  lines = 0;
  readonly #window: Stretch;
  readonly #hasRecords: boolean;
  readonly #writer: BlockWriter;
  readonly #paths: Paths;
  readonly #nesting: number;
  // The containers around, from the outside in: where they are, of what kind, and the key met last in each.
  readonly #nodes: PathNode[] = [];
  readonly #arrays: boolean[] = [];
  readonly #lasts: (PathNode | null)[] = [];
  #state: State = atValue;
  // Where the value to come is.
  #node: PathNode;
  #isKey = false;
  #hasRecord = false;
  #hasBegun = false;
  // The window, at hand while it is gone through.
  #bytes: Uint8Array = new Uint8Array(0);
  #at = 0;
  #end = 0;
  #isLast = false;

  /** `hasRecords` is false where records are begun by someone else. */
  constructor(window: Stretch, writer: BlockWriter, paths: Paths, nesting: number, hasRecords = true) {
    this.#window = window;
    this.#hasRecords = hasRecords;
    this.#writer = writer;
    this.#paths = paths;
    this.#nesting = nesting;
    this.#node = paths.root;
  }

  /** Whether it stands between values at the root. */
  get isBetween(): boolean {
    return this.#nodes.length === 0 && this.#state === atValue;
  }

  /** Begins anew with a value at the root, after what was no JSON. */
  restart(): void {
    this.#nodes.length = this.#arrays.length = this.#lasts.length = 0;
    this.#state = atValue;
    this.#node = this.#paths.root;
  }

  /** Goes through what the window holds and moves it on; `isLast` when nothing follows. */
  run(isLast: boolean): Stop {
    const window = this.#window;
    this.#bytes = window.bytes;
    this.#at = window.start;
    this.#end = window.end;
    this.#isLast = isLast;
    let stop: Stop | null = null;
    while (stop === null) stop = this.#state === inString ? this.#string() : this.#token();
    window.start = this.#at;
    return stop;
  }

  #token(): Stop | null {
    const byte = this.#skipSpace();
    if (byte === -1) return "more";
    if (byte === slash) return this.#comment();
    if (this.#state === atValue) return this.#value(byte);
    if (this.#state === atKey)
      return byte === quote ? this.#key() : byte === closeBrace ? this.#leave(false) : "malformed";
    if (this.#state === atColon) return byte === colon ? this.#go(atValue) : "malformed";
    if (byte === comma) return this.#go(this.#arrays.at(-1) === true ? this.#nextElement() : atKey);
    if (byte === closeBrace) return this.#leave(false);
    return byte === closeBracket ? this.#leave(true) : "malformed";
  }

  #skipSpace(): number {
    const bytes = this.#bytes;
    let at = this.#at;
    while (at < this.#end) {
      const byte = bytes[at] as number; // below #end
      if (
        byte > 0x20 ||
        (byte !== 0x20 && byte !== newline && byte !== 0x0d && byte !== 0x09 && byte !== recordSeparator)
      ) {
        this.#at = at;
        return byte;
      }
      if (byte === newline) this.lines++;
      at++;
    }
    this.#at = at;
    return -1;
  }

  #go(state: State): null {
    this.#state = state;
    this.#at++;
    return null;
  }

  #value(byte: number): Stop | null {
    if (byte === closeBracket && this.#arrays.at(-1) === true) return this.#leave(true);
    if (byte === openBrace) return this.#enter(false);
    if (byte === openBracket) return this.#enter(true);
    if (byte === quote) {
      this.#beginValue();
      this.#writer.open(this.#node.label, this.#window.base + this.#at + 1);
      this.#isKey = false;
      return this.#go(inString);
    }
    return this.#word();
  }

  // A record begins with each value at the root, or with each element of the array that holds the records.
  #beginValue(): void {
    const depth = this.#nodes.length;
    if (depth === 0) {
      if (this.#hasRecords && this.#paths.recordPath === null) this.#writer.record();
      return;
    }
    this.#beginFirst();
    if (this.#arrays[depth - 1] === true && this.#nodes[depth - 1]?.holdsRecords === true) {
      if (this.#hasRecord) this.#writer.record();
      this.#hasRecord = true;
    }
  }

  // What stands around the array of records belongs to the first of them.
  #beginFirst(): void {
    if (this.#paths.recordPath !== null && !this.#hasBegun) this.#writer.record();
    this.#hasBegun = true;
  }

  #enter(isArray: boolean): Stop | null {
    if (this.#nodes.length >= this.#nesting) return "nesting";
    this.#beginValue();
    this.#nodes.push(this.#node);
    this.#arrays.push(isArray);
    this.#lasts.push(null);
    if (isArray) this.#node = this.#node.elements();
    return this.#go(isArray ? atValue : atKey);
  }

  #leave(isArray: boolean): Stop | null {
    if (this.#arrays.at(-1) !== isArray) return "malformed";
    this.#nodes.pop();
    this.#arrays.pop();
    this.#lasts.pop();
    this.#at++;
    return this.#valueDone();
  }

  #nextElement(): State {
    const array = this.#nodes.at(-1);
    if (array !== undefined) this.#node = array.elements();
    return atValue;
  }

  #valueDone(): null {
    if (this.#nodes.length > 0) this.#state = afterValue;
    else {
      this.roots++;
      this.#state = atValue;
      this.#node = this.#paths.root;
    }
    return null;
  }

  #string(): Stop | null {
    const bytes = this.#bytes;
    const end = this.#end;
    const writer = this.#writer;
    for (;;) {
      const from = this.#at;
      let at = from;
      let byte = 0;
      while (at < end && (byte = bytes[at] as number) !== quote && byte !== backslash) at++; // below #end
      if (at > from) writer.append(bytes, from, at);
      this.#at = at;
      if (at >= end) return "more";
      if (byte === quote) break;
      if (!this.#escape()) return "more";
    }
    writer.close();
    this.#at++;
    if (!this.#isKey) return this.#valueDone();
    this.#state = atColon;
    return null;
  }

  #escape(): boolean {
    const found = escapeAt(this.#bytes, this.#at, this.#end);
    if (found === null && !this.#isLast) return false;
    const { code, length } = found ?? { code: backslash, length: 1 };
    this.#writer.character(code);
    this.#at += length;
    this.#writer.resume(this.#window.base + this.#at);
    return true;
  }

  #key(): Stop | null {
    const container = this.#nodes.at(-1) as PathNode; // a key stands in an object
    const depth = this.#nodes.length - 1;
    const last = this.#lasts[depth] ?? null;
    const likely = last === null ? container.first : last.next;
    let child = likely !== null && this.#isKeyHere(likely.keyBytes) ? likely : null;
    if (child === null) {
      const end = this.#keyEnd();
      if (end === -1) return this.#longKey(container);
      child = this.#lookUp(container, end);
      this.#at = end + 1;
      if (last === null) container.first = child;
      else last.next = child;
    } else this.#at += child.keyBytes.length + 2;
    this.#lasts[depth] = child;
    this.#node = child;
    this.#state = atColon;
    return null;
  }

  #isKeyHere(key: Uint8Array): boolean {
    const bytes = this.#bytes;
    const from = this.#at + 1;
    if (key.length === 0 || from + key.length >= this.#end || bytes[from + key.length] !== quote) return false;
    for (let at = 0; at < key.length; at++) if (bytes[from + at] !== key[at]) return false;
    return true;
  }

  #keyEnd(): number {
    const bytes = this.#bytes;
    const end = Math.min(this.#end, this.#at + longestToken);
    for (let at = this.#at + 1; at < end; at++) {
      if (bytes[at] === quote) return at;
      if (bytes[at] === backslash) at++;
    }
    return -1;
  }

  // A key without end in sight is read as a value: no name is so long.
  #longKey(container: PathNode): Stop | null {
    if (!this.#isLast && this.#end - this.#at < longestToken) return "more";
    this.#beginFirst();
    this.#writer.open(container.keyLabel, this.#window.base + this.#at + 1);
    this.#isKey = true;
    this.#node = container.any();
    return this.#go(inString);
  }

  #lookUp(container: PathNode, end: number): PathNode {
    const raw = this.#bytes.subarray(this.#at + 1, end);
    const written = raw.includes(backslash) ? unescaped(raw) : raw;
    const key = decoder.decode(written);
    const known = container.known(key);
    if (known !== undefined) return known;
    this.#beginFirst();
    this.#writer.cell(container.keyLabel, written, this.#window.base + this.#at + 1);
    return container.child(key, raw);
  }

  // A number or a word: up to what cannot be part of one.
  #word(): Stop | null {
    const bytes = this.#bytes;
    const from = this.#at;
    let at = from;
    while (at < this.#end && isWordByte[bytes[at] as number] === 1) at++; // below #end
    if (at === this.#end && !this.#isLast && at - from < longestToken) return "more";
    const kind = kindOf(bytes, from, at);
    if (kind === "none" || at - from >= longestToken) return "malformed";
    this.#beginValue();
    if (kind === "cell") {
      this.#writer.open(this.#node.label, this.#window.base + from);
      this.#writer.append(bytes, from, at);
      this.#writer.close();
    }
    this.#at = at;
    return this.#valueDone();
  }

  #comment(): Stop | null {
    const end = this.#commentEnd();
    if (end === -1) return !this.#isLast && this.#end - this.#at < longestToken ? "more" : "malformed";
    this.#writer.open(this.#paths.textLabel, this.#window.base + this.#at);
    this.#writer.append(this.#bytes, this.#at, end);
    this.#writer.close();
    this.#at = end;
    return null;
  }

  #commentEnd(): number {
    const held = this.#bytes.subarray(0, Math.min(this.#end, this.#at + longestToken));
    if (held[this.#at + 1] === slash) {
      const end = held.indexOf(newline, this.#at);
      return end === -1 && this.#isLast ? this.#end : end;
    }
    if (held[this.#at + 1] !== star) return -1;
    for (let at = held.indexOf(slash, this.#at + 3); at !== -1; at = held.indexOf(slash, at + 1)) {
      if (held[at - 1] === star) return at + 1;
    }
    return -1;
  }
}

const decoder = new TextDecoder();

function unescaped(raw: Uint8Array): Uint8Array {
  const parts: string[] = [];
  let from = 0;
  for (let at = raw.indexOf(backslash); at !== -1; at = raw.indexOf(backslash, from)) {
    const { code, length } = escapeAt(raw, at, raw.length) ?? { code: backslash, length: 1 };
    parts.push(decoder.decode(raw.subarray(from, at)), String.fromCodePoint(code));
    from = at + length;
  }
  parts.push(decoder.decode(raw.subarray(from)));
  return new TextEncoder().encode(parts.join(""));
}

const isWordByte = Uint8Array.from({ length: 256 }, (_, byte) =>
  /[\w+\-.]/.test(String.fromCharCode(byte)) && byte < 0x80 ? 1 : 0,
);

const silent = new Set(["null", "NaN", "Infinity", "-Infinity", "undefined"]);

// Numbers and truth values are cells; nothing is none. Anything else is no JSON.
function kindOf(bytes: Uint8Array, from: number, to: number): "cell" | "empty" | "none" {
  const first = bytes[from] ?? 0;
  const isNumber = (first >= 0x30 && first <= 0x39) || first === 0x2d || first === 0x2b || first === 0x2e;
  if (isNumber && isDigits(bytes, from, to)) return "cell";
  if (to - from > 9) return "none";
  const word = decoder.decode(bytes.subarray(from, to));
  if (word === "true" || word === "false") return "cell";
  return silent.has(word) ? "empty" : "none";
}

// Digits, signs, points and exponents, and hexadecimal as JSON5 has it; not checked further.
function isDigits(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const byte = bytes[at] as number; // below `to`
    const isDigit = byte >= 0x30 && byte <= 0x39;
    if (!isDigit && byte !== 0x2d && byte !== 0x2b && byte !== 0x2e && byte !== 0x65 && byte !== 0x45)
      return isHex(bytes, from, to);
  }
  return to > from;
}

function isHex(bytes: Uint8Array, from: number, to: number): boolean {
  return /^[+-]?0[xX][0-9a-fA-F]+$/.test(decoder.decode(bytes.subarray(from, Math.min(to, from + 64))));
}
