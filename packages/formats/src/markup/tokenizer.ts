import type { ByteWindow } from "../stream/window.ts";

/** What a stretch of characters is. */
export type DataKind = "text" | "value" | "comment" | "instruction" | "doctype";

/** Hears what stands in a document. Stretches of bytes lie in the window and are valid only during the call. */
export interface MarkupHandler {
  /** Characters of a kind begin at `at`. */
  begin(kind: DataKind, at: number): void;
  /** Characters as they stand. */
  data(from: number, to: number): void;
  /** A character written by its name or number; `at` is where what follows it begins. */
  character(code: number, at: number): void;
  /** The characters end. */
  end(): void;
  /**
   * A start tag; its attributes follow, each with a value, and then `opened`. Returns the name, in lower case, of an element
   * that holds text only, up to its end tag; nothing for others.
   */
  open(from: number, to: number): string | undefined;
  attribute(from: number, to: number): void;
  opened(isEmpty: boolean): void;
  /** An end tag. */
  close(from: number, to: number): void;
}

/** What differs between languages. */
export interface MarkupLanguage {
  /** The characters an entity such as `&eacute;` stands for; undefined where it is none. `name` has no marks around. */
  entity(name: string): string | undefined;
}

const [lessThan, greaterThan, ampersand, semicolon, slash, bang, question, equals] = [
  0x3c, 0x3e, 0x26, 0x3b, 0x2f, 0x21, 0x3f, 0x3d,
];
const [doubleQuote, singleQuote, openBracket, closeBracket, dash, hash] = [0x22, 0x27, 0x5b, 0x5d, 0x2d, 0x23];

// The longest name, or entity, that is one.
const longestName = 1024;
const longestEntity = 40;

// From a name to its value, spaces included.
const longestTag = 32_768;

type State = "text" | "tag" | "value" | "raw" | "comment" | "cdata" | "instruction" | "doctype";

/**
 * Takes XML and HTML apart byte by byte, without a tree: tags, attributes, text, comments. It knows no document type:
 * entities that a document declares stay as they are written, and nothing is ever fetched. What is no markup is text.
 */
export class MarkupTokenizer {
  /** Places where a mark stands that opens nothing. */
  strays = 0;
  readonly #window: ByteWindow;
  readonly #handler: MarkupHandler;
  readonly #language: MarkupLanguage;
  #state: State = "text";
  #isOpen = false;
  // The quote around the value under way; 0 where there is none around it.
  #quote = 0;
  // The element whose end tag ends raw text, and the brackets open in a document type.
  #raw: string | undefined;
  #brackets = 0;
  #at = 0;
  #end = 0;
  #isLast = false;
  #bytes: Uint8Array = new Uint8Array(0);

  constructor(window: ByteWindow, handler: MarkupHandler, language: MarkupLanguage) {
    this.#window = window;
    this.#handler = handler;
    this.#language = language;
  }

  /** Whether it stands in text, outside all tags. */
  get isBetween(): boolean {
    return this.#state === "text";
  }

  /** Goes through what the window holds and moves it on; `isLast` when nothing follows. */
  run(isLast: boolean): void {
    const window = this.#window;
    this.#bytes = window.bytes;
    this.#at = window.start;
    this.#end = window.end;
    this.#isLast = isLast;
    while (this.#at < this.#end && this.#step());
    if (isLast) this.#endData();
    window.start = isLast ? this.#end : this.#at;
  }

  // One token; false where more bytes are needed.
  #step(): boolean {
    switch (this.#state) {
      case "text":
        return this.#text();
      case "tag":
        return this.#tag();
      case "value":
        return this.#value();
      case "raw":
        return this.#rawText();
      case "comment":
        return this.#until([dash, dash, greaterThan]);
      case "cdata":
        return this.#until([closeBracket, closeBracket, greaterThan]);
      case "instruction":
        return this.#until([question, greaterThan]);
      case "doctype":
        return this.#doctype();
    }
  }

  #text(): boolean {
    const bytes = this.#bytes;
    let at = this.#at;
    while (at < this.#end && bytes[at] !== lessThan && bytes[at] !== ampersand) at++;
    if (at > this.#at) this.#give("text", this.#at, at);
    this.#at = at;
    if (at >= this.#end) return true;
    return bytes[at] === ampersand ? this.#entity("text") : this.#markup();
  }

  #give(kind: DataKind, from: number, to: number): void {
    this.#begin(kind, from);
    this.#handler.data(from, to);
  }

  #begin(kind: DataKind, at: number): void {
    if (!this.#isOpen) this.#handler.begin(kind, this.#window.base + at);
    this.#isOpen = true;
  }

  #endData(): void {
    if (this.#isOpen) this.#handler.end();
    this.#isOpen = false;
  }

  // `&amp;`, `&#233;`, `&#xe9;`. What is no entity is an ampersand.
  #entity(kind: DataKind): boolean {
    const from = this.#at + 1;
    const reach = Math.min(this.#end, from + longestEntity);
    let at = from;
    while (at < reach && isEntityByte(this.#bytes[at])) at++;
    if (at === this.#end && at - from < longestEntity && !this.#isLast) return false;
    const text = at > from ? this.#entityText(from, at) : undefined;
    if (text === undefined) this.#give(kind, this.#at, from);
    else this.#begin(kind, this.#at);
    this.#at = text === undefined ? from : at + (this.#bytes[at] === semicolon ? 1 : 0);
    for (const character of text ?? "")
      this.#handler.character(character.codePointAt(0) ?? 0, this.#window.base + this.#at);
    return true;
  }

  #entityText(from: number, to: number): string | undefined {
    const name = latin(this.#bytes, from, to);
    if (this.#bytes[from] !== hash) return this.#language.entity(this.#bytes[to] === semicolon ? `${name};` : name);
    const code = /^#[xX]/.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : undefined;
  }

  // What begins with `<`. Nine bytes tell: `<![CDATA[` is the longest beginning.
  #markup(): boolean {
    if (this.#end - this.#at < 9 && !this.#isLast) return false;
    const second = this.#bytes[this.#at + 1];
    if (second === slash) return this.#closeTag();
    if (second === question) return this.#enter("instruction", 2);
    if (second === bang) return this.#declaration();
    if (!isNameStart(second)) return this.#stray();
    return this.#openTag();
  }

  #declaration(): boolean {
    const text = latin(this.#bytes, this.#at, Math.min(this.#end, this.#at + 9));
    if (text.startsWith("<!--")) return this.#enter("comment", 4);
    if (text === "<![CDATA[") {
      this.#endData();
      return this.#enter("cdata", 9);
    }
    this.#brackets = 0;
    return this.#enter("doctype", 2);
  }

  #enter(state: State, length: number): boolean {
    this.#endData();
    this.#state = state;
    this.#at += length;
    return true;
  }

  #stray(): boolean {
    this.strays++;
    this.#give("text", this.#at, this.#at + 1);
    this.#at++;
    return true;
  }

  #openTag(): boolean {
    const end = this.#nameEnd(this.#at + 1);
    if (end === -1) return false;
    if (end - this.#at > longestName) return this.#stray();
    this.#endData();
    this.#raw = this.#handler.open(this.#at + 1, end);
    this.#at = end;
    this.#state = "tag";
    return true;
  }

  #closeTag(): boolean {
    const from = this.#at + 2;
    const end = this.#nameEnd(from);
    if (end === -1) return false;
    if (end === from || end - from > longestName) return this.#stray();
    const mark = this.#bytes.subarray(0, Math.min(this.#end, end + longestName)).indexOf(greaterThan, end);
    if (mark === -1 && !this.#isLast && this.#end - end < longestName) return false;
    this.#endData();
    this.#handler.close(from, end);
    this.#at = mark === -1 || mark - end > longestName ? end : mark + 1;
    return true;
  }

  // Where a name ends; -1 where that is not in sight yet.
  #nameEnd(from: number): number {
    let at = from;
    while (at < this.#end && at - from <= longestName && isNameByte(this.#bytes[at])) at++;
    return at === this.#end && at - from <= longestName && !this.#isLast ? -1 : at;
  }

  // Inside a start tag: an attribute, or its end.
  #tag(): boolean {
    const bytes = this.#bytes;
    let at = this.#at;
    while (at < this.#end && isSpace(bytes[at])) at++;
    this.#at = at;
    if (at >= this.#end) return true;
    const byte = bytes[at];
    if (byte === greaterThan) return this.#tagEnd(false, 1);
    if (byte === slash || byte === question) {
      if (at + 1 >= this.#end && !this.#isLast) return false;
      if (bytes[at + 1] === greaterThan) return this.#tagEnd(byte === slash, 2);
      this.#at++;
      return true;
    }
    if (byte === lessThan) return this.#tagEnd(false, 0); // the tag was never closed
    return this.#attribute();
  }

  #tagEnd(isEmpty: boolean, length: number): boolean {
    if (length === 0) this.strays++;
    this.#at += length;
    this.#handler.opened(isEmpty);
    this.#state = !isEmpty && this.#raw !== undefined ? "raw" : "text";
    return true;
  }

  // Name, equals sign and opening quote must be in sight; of the value any part.
  #attribute(): boolean {
    const bytes = this.#bytes;
    const from = this.#at;
    let nameEnd = from + 1;
    while (nameEnd < this.#end && nameEnd - from <= longestName && !endsAttributeName(bytes[nameEnd])) nameEnd++;
    let at = nameEnd;
    while (at < this.#end && isSpace(bytes[at])) at++;
    const isSettled = this.#isLast || at - from > longestTag;
    if (at < this.#end && bytes[at] === equals) {
      at++;
      while (at < this.#end && isSpace(bytes[at])) at++;
      if (at >= this.#end && !isSettled) return false;
      this.#handler.attribute(from, nameEnd);
      const mark = bytes[at];
      this.#quote = mark === doubleQuote || mark === singleQuote ? mark : 0;
      this.#at = this.#quote === 0 ? at : at + 1;
      this.#state = "value";
      return true;
    }
    if (at >= this.#end && !isSettled) return false;
    this.#at = nameEnd;
    return true;
  }

  #value(): boolean {
    const bytes = this.#bytes;
    const quote = this.#quote;
    let at = this.#at;
    if (quote === 0)
      while (at < this.#end && !isSpace(bytes[at]) && bytes[at] !== greaterThan && bytes[at] !== ampersand) at++;
    else while (at < this.#end && bytes[at] !== quote && bytes[at] !== ampersand) at++;
    if (at > this.#at) this.#give("value", this.#at, at);
    this.#at = at;
    if (at >= this.#end) return true;
    if (bytes[at] === ampersand) return this.#entity("value");
    this.#endData();
    if (quote !== 0) this.#at++;
    this.#state = "tag";
    return true;
  }

  // Text up to the end tag of its own element, whatever stands in it.
  #rawText(): boolean {
    const bytes = this.#bytes;
    const raw = this.#raw ?? "";
    const needed = raw.length + 3;
    let at = this.#at;
    for (;;) {
      while (at < this.#end && bytes[at] !== lessThan) at++;
      if (at >= this.#end) break;
      if (this.#end - at < needed && !this.#isLast) break;
      if (
        bytes[at + 1] === slash &&
        latin(bytes, at + 2, at + needed - 1).toLowerCase() === raw &&
        !isNameByte(bytes[at + needed - 1])
      )
        break;
      at++;
    }
    if (at > this.#at) this.#give("text", this.#at, at);
    this.#at = at;
    if (at >= this.#end) return true;
    if (this.#end - at < needed && !this.#isLast) return false;
    this.#state = "text";
    return true;
  }

  // Data up to a mark. A document of CDATA is text; a comment is a comment.
  #until(mark: readonly number[]): boolean {
    const kind = this.#state === "comment" ? "comment" : this.#state === "cdata" ? "text" : "instruction";
    const [first = 0] = mark;
    const held = this.#bytes.subarray(0, this.#end);
    let at = held.indexOf(first, this.#at);
    while (at !== -1 && at + mark.length <= this.#end && !mark.every((byte, index) => held[at + index] === byte))
      at = held.indexOf(first, at + 1);
    const isFound = at !== -1 && at + mark.length <= this.#end;
    const stop = at === -1 || (!isFound && this.#isLast) ? this.#end : at;
    if (stop > this.#at) this.#give(kind, this.#at, stop);
    this.#at = stop;
    if (!isFound) return stop === this.#end;
    return this.#enter("text", mark.length);
  }

  // A document type is shown as it stands; what it declares is not taken in.
  #doctype(): boolean {
    const bytes = this.#bytes;
    let at = this.#at;
    while (at < this.#end) {
      const byte = bytes[at];
      if (byte === openBracket) this.#brackets++;
      else if (byte === closeBracket) this.#brackets--;
      else if (byte === greaterThan && this.#brackets <= 0) break;
      at++;
    }
    if (at > this.#at) this.#give("doctype", this.#at, at);
    this.#at = at;
    return at >= this.#end ? true : this.#enter("text", 1);
  }
}

function latin(bytes: Uint8Array, from: number, to: number): string {
  let text = "";
  for (let at = from; at < to && at < bytes.length; at++) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}

function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09 || byte === 0x0c;
}

// XML 1.0, [4] and [4a], as far as bytes tell: everything beyond ASCII may be part of a name.
function isNameStart(byte: number | undefined): boolean {
  return (
    byte !== undefined &&
    (byte >= 0x80 || (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a) || byte === 0x5f || byte === 0x3a)
  );
}

function isNameByte(byte: number | undefined): boolean {
  return (
    isNameStart(byte) || (byte !== undefined && ((byte >= 0x30 && byte <= 0x39) || byte === dash || byte === 0x2e))
  );
}

function isEntityByte(byte: number | undefined): boolean {
  return (
    byte !== undefined &&
    ((byte >= 0x61 && byte <= 0x7a) ||
      (byte >= 0x41 && byte <= 0x5a) ||
      (byte >= 0x30 && byte <= 0x39) ||
      byte === hash)
  );
}

function endsAttributeName(byte: number | undefined): boolean {
  return isSpace(byte) || byte === equals || byte === greaterThan || byte === slash || byte === lessThan;
}
