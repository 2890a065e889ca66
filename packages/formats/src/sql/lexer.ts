import type { BlockWriter } from "../block/writer.ts";
import type { ByteWindow } from "../stream/window.ts";
import { headReach, statementHead } from "./head.ts";
import type { Tables } from "./tables.ts";

type State = "start" | "rows" | "string" | "copy" | "other" | "comment";

const [quote, doubleQuote, backQuote, backslash, openBracket, closeBracket] = [0x27, 0x22, 0x60, 0x5c, 0x28, 0x29];
const [comma, semicolon, dash, slash, star, hash, newline, tab] = [0x2c, 0x3b, 0x2d, 0x2f, 0x2a, 0x23, 0x0a, 0x09];

// The longest number or word that is a value; what is longer is read in pieces.
const longestWord = 65_536;

/**
 * Reads SQL byte by byte: rows of INSERT and COPY become cells of `table.column`, other statements and comments text. It is
 * a reader of dumps and no parser: what it does not know it shows as it stands.
 */
export class SqlLexer {
  readonly #window: ByteWindow;
  readonly #writer: BlockWriter;
  readonly #tables: Tables;
  readonly #hasBackslashes: boolean;
  readonly #begin: (offset: number) => void;
  #state: State = "start";
  #label: (column: number) => number = () => 0;
  #column = 0;
  #depth = 0;
  // The quote around a string or a name under way, and whether backslashes escape in it.
  #quote = 0;
  #isEscaped = false;
  #isEscapedNext = false;
  // How a comment ends, and what comes after it.
  #isBlock = false;
  #after: State = "start";
  #isOpen = false;
  #bytes: Uint8Array = new Uint8Array(0);
  #at = 0;
  #end = 0;
  #isLast = false;

  /** `begin` is told where a record begins. */
  constructor(
    window: ByteWindow,
    writer: BlockWriter,
    tables: Tables,
    hasBackslashes: boolean,
    begin: (offset: number) => void,
  ) {
    this.#window = window;
    this.#writer = writer;
    this.#tables = tables;
    this.#hasBackslashes = hasBackslashes;
    this.#begin = begin;
  }

  /** Goes through what the window holds and moves it on; `isLast` when nothing follows. */
  run(isLast: boolean): void {
    const window = this.#window;
    this.#bytes = window.bytes;
    this.#at = window.start;
    this.#end = window.end;
    this.#isLast = isLast;
    while (this.#at < this.#end && this.#step());
    if (isLast) this.#close();
    window.start = isLast ? this.#end : this.#at;
  }

  /** Whether it stands between statements. */
  get isBetween(): boolean {
    return this.#state === "start";
  }

  // One token; false where more bytes are needed.
  #step(): boolean {
    switch (this.#state) {
      case "start":
        return this.#statement();
      case "rows":
        return this.#row();
      case "string":
        return this.#string();
      case "copy":
        return this.#copied();
      case "other":
        return this.#other();
      case "comment":
        return this.#comment();
    }
  }

  #statement(): boolean {
    const bytes = this.#bytes;
    while (this.#at < this.#end && ((bytes[this.#at] ?? 0) <= 0x20 || bytes[this.#at] === semicolon)) this.#at++;
    if (this.#at >= this.#end) return true;
    if (this.#end - this.#at < headReach && !this.#isLast) return false;
    if (this.#enterComment("start")) return true;
    this.#begin(this.#window.base + this.#at);
    const head = this.#head();
    if (head.kind === "insert" || head.kind === "copy") {
      this.#label = this.#tables.columns(head.table, head.columns);
      this.#at += head.length;
      this.#column = this.#depth = 0;
      this.#state = head.kind === "insert" ? "rows" : "copy";
      return true;
    }
    if (head.kind === "create") this.#tables.declare(head.table, head.columns);
    this.#open(this.#tables.names.index("statement"));
    this.#quote = 0;
    this.#state = "other";
    return true;
  }

  // Most beginnings are short; only where one is not, and of CREATE, more is looked at.
  #head(): ReturnType<typeof statementHead> {
    const first = this.#text(1024);
    if (!/^(?:INSERT|REPLACE|COPY|CREATE)\s/i.test(first)) return { kind: "other" };
    const head = statementHead(first);
    return head.kind === "insert" || head.kind === "copy" || first.includes(";")
      ? head
      : statementHead(this.#text(headReach));
  }

  #text(length: number): string {
    return decoder.decode(this.#bytes.subarray(this.#at, Math.min(this.#end, this.#at + length)));
  }

  #open(label: number): void {
    this.#writer.open(label, this.#window.base + this.#at);
    this.#isOpen = true;
  }

  #close(): void {
    if (this.#isOpen) this.#writer.close();
    this.#isOpen = false;
  }

  // `-- to the end of the line`, `# the same`, `/* up to */`. Shown as they stand.
  #enterComment(after: State): boolean {
    const [first, second] = [this.#bytes[this.#at], this.#bytes[this.#at + 1]];
    const isBlock = first === slash && second === star;
    if (!isBlock && first !== hash && !(first === dash && second === dash)) return false;
    this.#isBlock = isBlock;
    this.#after = after;
    this.#state = "comment";
    if (after === "start") this.#begin(this.#window.base + this.#at);
    this.#open(this.#tables.names.index("comment"));
    return true;
  }

  #comment(): boolean {
    const held = this.#bytes.subarray(0, this.#end);
    let stop = held.indexOf(this.#isBlock ? star : newline, this.#at);
    while (this.#isBlock && stop !== -1 && stop + 1 < this.#end && held[stop + 1] !== slash)
      stop = held.indexOf(star, stop + 1);
    const isFound = stop !== -1 && (!this.#isBlock || stop + 1 < this.#end);
    const end = isFound
      ? this.#isBlock
        ? stop + 2
        : stop
      : this.#isBlock && stop !== -1 && !this.#isLast
        ? stop
        : this.#end;
    this.#writer.append(this.#bytes, this.#at, end);
    this.#at = end;
    if (!isFound) return end === this.#end;
    this.#close();
    this.#state = this.#after;
    return true;
  }

  #row(): boolean {
    const byte = this.#bytes[this.#at] ?? 0;
    if (byte <= 0x20) this.#at++;
    else if (byte === quote || byte === doubleQuote) this.#enterString(byte);
    else if (byte === openBracket) this.#enterBracket();
    else if (byte === closeBracket) this.#leaveBracket();
    else if (byte === comma) {
      if (this.#depth === 1) this.#column++;
      this.#at++;
    } else if (byte === semicolon && this.#depth === 0) {
      this.#at++;
      this.#state = "start";
    } else if (this.#end - this.#at < 2 && !this.#isLast) return false;
    else if (!this.#enterComment("rows")) return this.#word();
    return true;
  }

  #enterBracket(): void {
    if (this.#depth === 0) {
      this.#begin(this.#window.base + this.#at);
      this.#column = 0;
    }
    this.#depth++;
    this.#at++;
  }

  #leaveBracket(): void {
    if (this.#depth > 0) this.#depth--;
    this.#at++;
  }

  #enterString(mark: number): void {
    this.#quote = mark;
    this.#isEscaped = this.#hasBackslashes || this.#isEscapedNext;
    this.#isEscapedNext = false;
    this.#at++;
    this.#open(this.#label(this.#column));
    this.#state = "string";
  }

  // Numbers and words are values; before a string a word tells how that is written. After the rows come other clauses.
  #word(): boolean {
    const bytes = this.#bytes;
    let end = this.#at;
    while (end < this.#end && !endsWord(bytes[end])) end++;
    if (end === this.#at) end++; // a byte that is part of nothing known
    if (end >= this.#end && !this.#isLast && end - this.#at < longestWord) return false;
    if (this.#depth === 0) {
      this.#open(this.#tables.names.index("statement"));
      this.#quote = 0;
      this.#state = "other";
      return true;
    }
    const isPrefix = bytes[end] === quote || bytes[end] === openBracket || bytes[this.#at] === 0x5f;
    this.#isEscapedNext = bytes[end] === quote && end - this.#at === 1 && ((bytes[this.#at] ?? 0) | 0x20) === 0x65; // E'…'
    if (!isPrefix && this.#depth === 1 && !isNothing(bytes, this.#at, end)) {
      this.#open(this.#label(this.#column));
      this.#writer.append(bytes, this.#at, end);
      this.#close();
    }
    this.#at = end;
    return true;
  }

  // A quote in a string is doubled, or follows a backslash.
  #string(): boolean {
    const bytes = this.#bytes;
    let at = this.#at;
    while (at < this.#end && bytes[at] !== this.#quote && (bytes[at] !== backslash || !this.#isEscaped)) at++;
    if (at > this.#at) this.#writer.append(bytes, this.#at, at);
    this.#at = at;
    if (at >= this.#end) return true;
    if (at + 1 >= this.#end && !this.#isLast) return false;
    const isDoubled = bytes[at] === this.#quote && bytes[at + 1] === this.#quote;
    if (bytes[at] === this.#quote && !isDoubled) {
      this.#at++;
      this.#close();
      this.#state = "rows";
      return true;
    }
    this.#writer.character(isDoubled ? this.#quote : escaped(bytes[at + 1]));
    this.#skip(isDoubled || (bytes[at + 1] ?? 0x80) < 0x80 ? 2 : 1);
    return true;
  }

  #skip(length: number): void {
    this.#at = Math.min(this.#end, this.#at + length);
    this.#writer.resume(this.#window.base + this.#at);
  }

  // Rows of COPY: tabs between cells, a line each, `\N` for nothing, `\.` at the end.
  #copied(): boolean {
    const bytes = this.#bytes;
    if (!this.#isOpen) {
      if (this.#end - this.#at < 4 && !this.#isLast) return false;
      if (this.#column === 0 && bytes[this.#at] === backslash && bytes[this.#at + 1] === 0x2e) return this.#endCopy();
      if (this.#column === 0) this.#begin(this.#window.base + this.#at);
      if (bytes[this.#at] === backslash && bytes[this.#at + 1] === 0x4e) this.#at += 2;
      this.#open(this.#label(this.#column));
    }
    let at = this.#at;
    while (at < this.#end && bytes[at] !== tab && bytes[at] !== newline && bytes[at] !== backslash) at++;
    if (at > this.#at) this.#writer.append(bytes, this.#at, at);
    this.#at = at;
    if (at >= this.#end) return true;
    if (bytes[at] === backslash) {
      if (at + 1 >= this.#end && !this.#isLast) return false;
      this.#writer.character(escaped(bytes[at + 1]));
      this.#skip((bytes[at + 1] ?? 0x80) < 0x80 ? 2 : 1);
      return true;
    }
    this.#close();
    this.#column = bytes[at] === tab ? this.#column + 1 : 0;
    this.#at++;
    return true;
  }

  #endCopy(): boolean {
    this.#at += 2;
    this.#state = "start";
    return true;
  }

  // Up to the semicolon that no quotes enclose. A line that begins a new statement ends it too: a quote may be missing.
  #other(): boolean {
    const bytes = this.#bytes;
    let at = this.#at;
    for (; at < this.#end; at++) {
      const byte = bytes[at] as number; // below #end
      if (this.#quote === 0) {
        if (byte === semicolon) break;
        if (byte === quote || byte === doubleQuote || byte === backQuote) this.#quote = byte;
      } else if (byte === this.#quote) this.#quote = 0;
      else if (byte === newline) {
        if (this.#end - at < 16 && !this.#isLast) break;
        if (beginsStatement(bytes, at + 1, this.#end)) break;
      }
    }
    this.#writer.append(bytes, this.#at, at);
    this.#at = at;
    if (at >= this.#end) return true;
    if (bytes[at] === newline && !beginsStatement(bytes, at + 1, this.#end)) return false;
    this.#at++;
    this.#close();
    this.#state = "start";
    return true;
  }
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

function endsWord(byte: number | undefined): boolean {
  return (
    byte === undefined ||
    byte <= 0x20 ||
    byte === comma ||
    byte === openBracket ||
    byte === closeBracket ||
    byte === quote ||
    byte === semicolon
  );
}

function isNothing(bytes: Uint8Array, from: number, to: number): boolean {
  if (to - from !== 4 && to - from !== 7) return false;
  return /^(?:NULL|DEFAULT)$/i.test(decoder.decode(bytes.subarray(from, to)));
}

const letters: Readonly<Record<number, number>> = {
  0x6e: 0x0a,
  0x74: 0x09,
  0x72: 0x0d,
  0x62: 0x08,
  0x66: 0x0c,
  0x30: 0,
  0x5a: 0x1a,
};

function escaped(letter: number | undefined): number {
  if (letter === undefined || letter >= 0x80) return backslash;
  return letters[letter] ?? letter;
}

const beginnings = ["INSERT INTO ", "COPY ", "CREATE TABLE ", "REPLACE INTO "].map((text) => Buffer.from(text));

function beginsStatement(bytes: Uint8Array, at: number, end: number): boolean {
  return beginnings.some((text) => at + text.length <= end && text.every((byte, index) => bytes[at + index] === byte));
}
