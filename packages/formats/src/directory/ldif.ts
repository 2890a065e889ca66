import { isUtf8 } from "node:buffer";
import type { Block, FormatInput } from "@assay/spec";
import { linesAsFields, textBetween } from "../block/line-writer.ts";
import type { LineFile } from "../block/line-writer.ts";

/** Reads directory exports (RFC 2849): attributes by name, each entry a record. */
export function read(input: FormatInput): AsyncGenerator<Block> {
  return linesAsFields(input, (file) => new Ldif(file));
}

const [space, colon, hash] = [0x20, 0x3a, 0x23];

class Ldif {
  readonly #file: LineFile;
  #isOpen = false;
  #isBetween = true;
  // Of a value in base64: what was gathered, and where it goes.
  #encoded: string | null = null;

  constructor(file: LineFile) {
    this.#file = file;
  }

  take(): void {
    const { lines, writer } = this.#file;
    const { bytes, start, end, isBegun } = lines;
    if (this.#isOpen && ((start < end && bytes[start] === space) || !isBegun)) {
      const from = isBegun ? start + 1 : start;
      writer.resume(lines.offset + from - start);
      return this.#append(from, end);
    }
    this.end();
    if (start === end) this.#isBetween = true;
    else if (bytes[start] === hash) this.#file.cell("comment", start + 1, end);
    else this.#attribute(start, end);
  }

  end(): void {
    if (!this.#isOpen) return;
    if (this.#encoded !== null) this.#decoded(this.#encoded);
    this.#file.writer.close();
    this.#isOpen = false;
    this.#encoded = null;
  }

  // `name: text`, `name:: base64`, `name:< address`.
  #attribute(start: number, end: number): void {
    const { lines, names, writer } = this.#file;
    const sign = lines.bytes.subarray(0, end).indexOf(colon, start);
    if (sign === -1) return this.#file.cell("text", start, end);
    if (this.#isBetween) writer.record();
    this.#isBetween = false;
    const isEncoded = lines.bytes[sign + 1] === colon;
    let from = sign + (isEncoded || lines.bytes[sign + 1] === 0x3c ? 2 : 1);
    while (from < end && lines.bytes[from] === space) from++;
    const [name = ""] = textBetween(lines.bytes, start, sign).split(";", 1);
    writer.open(names.index(name), lines.offset + from - start);
    this.#isOpen = true;
    this.#encoded = isEncoded ? "" : null;
    this.#append(from, end);
  }

  // Text that is not ASCII is in base64, and so are photographs and keys: those stay as they are written.
  #decoded(encoded: string): void {
    const plain = Buffer.from(encoded, "base64");
    const shown = isUtf8(plain) ? plain : Buffer.from(encoded);
    this.#file.writer.append(shown, 0, shown.length);
  }

  #append(from: number, to: number): void {
    const { bytes } = this.#file.lines;
    if (this.#encoded === null) return this.#file.writer.append(bytes, from, to);
    this.#encoded += textBetween(bytes, from, to);
    if (this.#encoded.length < mostEncoded) return;
    this.#file.writer.append(Buffer.from(this.#encoded), 0, this.#encoded.length);
    this.#encoded = null;
  }
}

// What is longer is no text.
const mostEncoded = 1 << 20;
