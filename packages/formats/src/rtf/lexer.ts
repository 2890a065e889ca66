import { TextDecoder } from "node:util";
import type { TextWriter } from "../block/text-writer.ts";
import { decoderLabel } from "../stream/legacy.ts";
import type { ByteWindow } from "../stream/window.ts";
import { breaks, characters, charsetPage, kept, pageName, silent } from "./words.ts";

interface Group {
  readonly isSilent: boolean;
  /** Characters that stand after \u for readers that do not know it. */
  readonly skipped: number;
  readonly page: number;
  readonly isFonts: boolean;
}

const [openBrace, closeBrace, backslash, apostrophe, star, minus] = [0x7b, 0x7d, 0x5c, 0x27, 0x2a, 0x2d];

// The longest control word with its number that is one.
const longestWord = 64;

/** Reads RTF byte by byte: its text, links, notes and properties; not its tables, pictures and data. */
export class RtfLexer {
  /** Groups open. */
  depth = 0;
  readonly #window: ByteWindow;
  readonly #writer: TextWriter;
  readonly #nesting: number;
  readonly #stack: Group[] = [];
  readonly #fonts = new Map<number, number>();
  readonly #decoders = new Map<string, TextDecoder>();
  #group: Group = { isSilent: false, skipped: 1, page: 1252, isFonts: false };
  #font = 0;
  #documentPage = 1252;
  // Whether the group has just begun, and whether it is marked as one to pass over.
  #isFirst = false;
  #isMarked = false;
  // Characters still to be passed over after \u, and raw bytes after \bin.
  #skip = 0;
  #binary = 0;
  #hex: number[] = [];
  #hexAt = 0;
  #paragraph = 0;

  constructor(window: ByteWindow, writer: TextWriter, nesting: number) {
    this.#window = window;
    this.#writer = writer;
    this.#nesting = nesting;
  }

  /** Goes through what the window holds and moves it on; `isLast` when nothing follows. */
  run(isLast: boolean): void {
    const window = this.#window;
    while (window.length > 0 && this.#step(isLast));
    if (!isLast) return;
    this.#endHex();
    window.start = window.end;
  }

  // One token; false where more bytes are needed.
  #step(isLast: boolean): boolean {
    const window = this.#window;
    if (this.#binary > 0) return this.#passBinary();
    const byte = window.bytes[window.start];
    if (byte === backslash) {
      if (window.length < longestWord && !isLast) return false;
      return this.#control();
    }
    if (byte === openBrace) this.#open();
    else if (byte === closeBrace) this.#close();
    else if (byte === 0x0a || byte === 0x0d) window.start++;
    else this.#text();
    return true;
  }

  #passBinary(): boolean {
    const length = Math.min(this.#binary, this.#window.length);
    this.#binary -= length;
    this.#window.start += length;
    return true;
  }

  #open(): void {
    this.#endHex();
    this.#window.start++;
    this.depth++;
    if (this.depth <= this.#nesting) this.#stack.push(this.#group);
    this.#isFirst = true;
    this.#isMarked = false;
  }

  #close(): void {
    this.#endHex();
    this.#window.start++;
    if (this.depth > 0 && this.depth-- <= this.#nesting) this.#group = this.#stack.pop() ?? this.#group;
    this.#isFirst = false;
    this.#skip = 0;
  }

  // A run of plain characters.
  #text(): void {
    this.#endHex();
    const window = this.#window;
    const { bytes, end } = window;
    let at = window.start;
    while (this.#skip > 0 && at < end && isPlain(bytes[at])) {
      this.#skip--;
      at++;
    }
    window.start = at;
    while (at < end && isPlain(bytes[at])) at++;
    if (at > window.start && !this.#group.isSilent) {
      this.#place(window.start);
      this.#writer.append(bytes, window.start, at);
    }
    window.start = at;
    this.#isFirst = false;
  }

  #place(at: number): void {
    const offset = this.#window.base + at;
    if (this.#writer.isAtLineStart) this.#writer.from(offset, this.#paragraph);
    else this.#writer.resume(offset);
  }

  #control(): boolean {
    const window = this.#window;
    const { bytes, start } = window;
    const next = bytes[start + 1] ?? 0;
    if (next === apostrophe) this.#hexByte();
    else if (!isLetter(next)) this.#symbol(next);
    else this.#word();
    return true;
  }

  // \'hh: a byte of the code page; a character may be several.
  #hexByte(): void {
    const window = this.#window;
    const value = Number.parseInt(
      Buffer.from(window.bytes.subarray(window.start + 2, window.start + 4)).toString("latin1"),
      16,
    );
    if (this.#hex.length === 0) this.#hexAt = window.start;
    window.start = Math.min(window.end, window.start + 4);
    if (this.#skip > 0) this.#skip--;
    else if (!Number.isNaN(value) && !this.#group.isSilent) this.#hex.push(value);
    if (this.#hex.length >= 1024) this.#endHex();
  }

  #endHex(): void {
    if (this.#hex.length === 0) return;
    const text = this.#decoder().decode(Uint8Array.from(this.#hex));
    this.#hex = [];
    this.#write(text, Math.min(this.#hexAt, this.#window.start));
  }

  #decoder(): TextDecoder {
    const label = decoderLabel(pageName(this.#group.page)) ?? "windows-1252";
    let decoder = this.#decoders.get(label);
    if (decoder === undefined) this.#decoders.set(label, (decoder = new TextDecoder(label)));
    return decoder;
  }

  #write(text: string, at: number): void {
    if (this.#group.isSilent) return;
    this.#place(at);
    const bytes = encoder.encode(text);
    this.#writer.append(bytes, 0, bytes.length);
  }

  #symbol(symbol: number): void {
    this.#endHex();
    const at = this.#window.start;
    this.#window.start = Math.min(this.#window.end, at + 2);
    if (symbol === star) {
      this.#isMarked = true;
      return;
    }
    this.#isFirst = false;
    if (symbol === backslash || symbol === openBrace || symbol === closeBrace)
      this.#write(String.fromCharCode(symbol), at);
    else if (symbol === 0x7e) this.#write(" ", at);
    else if (symbol === 0x5f) this.#write("-", at);
    else if (symbol === 0x0a || symbol === 0x0d) this.#break();
  }

  #word(): void {
    const window = this.#window;
    const { bytes, start, end } = window;
    let at = start + 1;
    while (at < end && at - start < longestWord && isLetter(bytes[at])) at++;
    const name = Buffer.from(bytes.subarray(start + 1, at)).toString("latin1");
    const digits = at;
    if (bytes[at] === minus) at++;
    while (at < end && at - start < longestWord && isDigit(bytes[at])) at++;
    const number = at > digits ? Number.parseInt(Buffer.from(bytes.subarray(digits, at)).toString("latin1"), 10) : null;
    if (bytes[at] === 0x20) at++;
    if (name !== "u") this.#endHex();
    window.start = Math.min(at, end);
    this.#apply(name, number, start);
  }

  #apply(name: string, number: number | null, at: number): void {
    if (this.#isFirst) this.#destination(name);
    this.#isFirst = false;
    const character = characters.get(name);
    if (character !== undefined) this.#write(character, at);
    else if (breaks.has(name)) this.#break();
    else if (number !== null) this.#setting(name, number, at);
    else if (name === "plain") this.#group = { ...this.#group, page: this.#documentPage };
  }

  // The first word of a group says what it is.
  #destination(name: string): void {
    const isSilent = this.#group.isSilent || silent.has(name) || (this.#isMarked && !kept.has(name));
    this.#group = { ...this.#group, isSilent, isFonts: this.#group.isFonts || name === "fonttbl" };
  }

  #setting(name: string, number: number, at: number): void {
    if (name === "u") this.#unicode(number, at);
    else if (name === "uc") this.#group = { ...this.#group, skipped: Math.min(Math.max(number, 0), 16) };
    else if (name === "bin") this.#binary = Math.max(0, number);
    else if (name === "ansicpg") this.#group = { ...this.#group, page: (this.#documentPage = number) };
    else if (name === "f" && this.#group.isFonts) this.#font = number;
    else if (name === "f") this.#group = { ...this.#group, page: this.#fonts.get(number) ?? this.#documentPage };
    else if (name === "fcharset" && this.#fonts.size < 4096)
      this.#fonts.set(this.#font, charsetPage(number) ?? this.#documentPage);
  }

  // \uN: a UTF-16 unit as a signed number. Halves of a pair come one after the other.
  #unicode(number: number, at: number): void {
    this.#endHex();
    const unit = number & 0xffff;
    if (unit >= 0xd800 && unit < 0xdc00) this.#half = unit;
    else if (unit >= 0xdc00 && unit < 0xe000) {
      this.#write(this.#half === 0 ? "\uFFFD" : String.fromCharCode(this.#half, unit), at);
      this.#half = 0;
    } else this.#write(String.fromCharCode(unit), at);
    this.#skip = this.#group.skipped;
  }

  #half = 0;

  #break(): void {
    this.#paragraph++;
    if (!this.#writer.isAtLineStart && !this.#group.isSilent) this.#writer.append(lineFeed, 0, 1);
  }
}

const encoder = new TextEncoder();
const lineFeed = Uint8Array.of(0x0a);

function isPlain(byte: number | undefined): boolean {
  return (
    byte !== undefined &&
    byte !== backslash &&
    byte !== openBrace &&
    byte !== closeBrace &&
    byte !== 0x0a &&
    byte !== 0x0d
  );
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a));
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}
