import { TextDecoder } from "node:util";
import type { Block, FormatInput } from "@assay/spec";
import { linesAsFields, textBetween } from "../block/line-writer.ts";
import type { LineFile } from "../block/line-writer.ts";
import { unquoted } from "../mail/transfer.ts";
import { decoderLabel } from "../stream/legacy.ts";

/** Reads cards and calendars (RFC 6350, RFC 5545): properties and their parameters by name, each card or event a record. */
export function read(input: FormatInput): AsyncGenerator<Block> {
  return linesAsFields(input, (file) => new Cards(file));
}

const [space, tab, colon, semicolon, equals, quote, backslash] = [0x20, 0x09, 0x3a, 0x3b, 0x3d, 0x22, 0x5c];

// The most components inside components that are told apart.
const deepest = 32;

class Cards {
  readonly #file: LineFile;
  readonly #components: string[] = [];
  // Whether the value under way is quoted-printable, as vCard 2.1 has it, and goes on with the next line for that.
  #quoted: TextDecoder | null = null;
  #goesOn = false;
  #isOpen = false;

  constructor(file: LineFile) {
    this.#file = file;
  }

  // A line that begins with a space goes on with the one before (RFC 5545, 3.1).
  take(): void {
    const { lines, writer } = this.#file;
    const { bytes, start, end, isBegun } = lines;
    const isFolded = start < end && (bytes[start] === space || bytes[start] === tab);
    if (this.#isOpen && (isFolded || this.#goesOn || !isBegun)) {
      const from = isFolded && isBegun ? start + 1 : start;
      writer.resume(lines.offset + from - start);
      return this.#append(from, end);
    }
    this.end();
    if (start < end) this.#property(start, end);
  }

  end(): void {
    if (this.#isOpen) this.#file.writer.close();
    this.#isOpen = false;
  }

  #property(start: number, end: number): void {
    const { bytes } = this.#file.lines;
    const at = valueStart(bytes, start, end);
    if (at === -1) return this.#file.cell("text", start, end);
    const [name = "", ...parameters] = parts(bytes, start, at - 1);
    const property = name.replace(/^[\w-]+\./, "").toUpperCase(); // a group before the name
    const value = textBetween(bytes, at, Math.min(end, at + 80))
      .trim()
      .toUpperCase();
    if (property === "BEGIN") return this.#begin(value);
    if (property === "END") return void this.#components.pop();
    const field = this.#component() + property;
    this.#parameters(field, start, at - 1);
    this.#quoted = parameters.some((each) => /^(?:ENCODING=)?QUOTED-PRINTABLE$/i.test(each))
      ? decoderFor(parameters)
      : null;
    this.#open(field, at, end);
  }

  #begin(component: string): void {
    if (this.#components.length <= 1 || component !== "VALARM") this.#file.writer.record();
    if (this.#components.length < deepest) this.#components.push(component);
  }

  // Of cards all properties are the card's; of calendars each kind of entry has its own.
  #component(): string {
    const component = this.#components.at(-1);
    return component === undefined || component === "VCARD" || component === "VCALENDAR" ? "" : `${component}.`;
  }

  // `;CN="Ann Example";LANGUAGE=en`: what people are called stands here too.
  #parameters(field: string, start: number, end: number): void {
    const { bytes } = this.#file.lines;
    for (const { from, to } of split(bytes, start, end).slice(1)) {
      const sign = bytes.subarray(0, to).indexOf(equals, from);
      if (sign === -1) continue;
      const isQuoted = bytes[sign + 1] === quote;
      this.#file.cell(
        `${field};${textBetween(bytes, from, sign).toUpperCase()}`,
        isQuoted ? sign + 2 : sign + 1,
        isQuoted ? to - 1 : to,
      );
    }
  }

  #open(field: string, from: number, end: number): void {
    const { lines, names, writer } = this.#file;
    writer.open(names.index(field), lines.offset + from - lines.start);
    this.#isOpen = true;
    this.#append(from, end);
  }

  #append(from: number, to: number): void {
    const { lines, writer } = this.#file;
    const { bytes } = lines;
    if (this.#quoted !== null) {
      this.#goesOn = to > from && bytes[to - 1] === equals;
      const text = this.#quoted.decode(unquoted(bytes.subarray(from, this.#goesOn ? to - 1 : to)), {
        stream: this.#goesOn,
      });
      const plain = Buffer.from(text);
      writer.append(plain, 0, plain.length);
      return writer.resume(lines.offset + to - lines.start);
    }
    this.#goesOn = false;
    let run = from;
    for (let at = from; at + 1 < to; at++) {
      if (bytes[at] !== backslash) continue;
      writer.append(bytes, run, at);
      const isLineEnd = bytes[at + 1] === 0x6e || bytes[at + 1] === 0x4e;
      if (isLineEnd) writer.character(0x0a);
      run = isLineEnd ? at + 2 : at + 1;
      writer.resume(lines.offset + run - lines.start);
      at++;
    }
    writer.append(bytes, run, to);
  }
}

function decoderFor(parameters: readonly string[]): TextDecoder {
  const charset = parameters.find((each) => /^CHARSET=/i.test(each))?.slice("CHARSET=".length) ?? "utf-8";
  return new TextDecoder(decoderLabel(charset) ?? "utf-8");
}

// One past the colon that ends name and parameters; parameters may be quoted. -1 where there is none.
function valueStart(bytes: Uint8Array, start: number, end: number): number {
  let isQuoted = false;
  for (let at = start; at < end; at++) {
    if (bytes[at] === quote) isQuoted = !isQuoted;
    else if (bytes[at] === colon && !isQuoted) return at + 1;
  }
  return -1;
}

function split(bytes: Uint8Array, start: number, end: number): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  let from = start;
  let isQuoted = false;
  for (let at = start; at <= end; at++) {
    if (bytes[at] === quote) isQuoted = !isQuoted;
    if (at < end && (bytes[at] !== semicolon || isQuoted)) continue;
    found.push({ from, to: at });
    from = at + 1;
  }
  return found;
}

function parts(bytes: Uint8Array, start: number, end: number): string[] {
  return split(bytes, start, end).map(({ from, to }) => textBetween(bytes, from, to).trim());
}
