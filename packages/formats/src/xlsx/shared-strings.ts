import { unescaped } from "../ooxml/escape.ts";
import type { XmlListener } from "../markup/xml-events.ts";

/** Bytes of shared strings that are held; those after are read as text without their cells. */
const mostHeld = 192 << 20;
const mostStrings = 20_000_000;
const chunkBytes = 4 << 20;

/** A cell has 32,767 characters at most; of a string without end the beginning is told at once. */
const longest = 1 << 20;

/** The strings that cells of a workbook refer to by number, held as bytes. */
export class SharedStrings implements XmlListener {
  /** Strings there was no room for; whoever reads takes them out. */
  readonly loose: string[] = [];
  /** Whether there was no room for all. */
  isFull = false;
  readonly #chunks: Buffer[] = [];
  #room = 0;
  #starts = new Float64Array(1024);
  #lengths = new Uint32Array(1024);
  #used = new Uint8Array(128);
  #count = 0;
  #bytes = 0;
  #parts: string[] | null = null;
  #length = 0;
  #isText = false;
  #phonetic = 0;
  readonly #mostHeld: number;

  constructor(most = mostHeld) {
    this.#mostHeld = most;
  }

  open(name: string): void {
    if (name === "si") this.#parts = [];
    else if (name === "rph") this.#phonetic++;
    this.#isText = name === "t" && this.#phonetic === 0;
  }

  text(value: string): void {
    if (!this.#isText || this.#parts === null) return;
    this.#parts.push(value);
    this.#length += value.length;
    if (this.#length < longest) return;
    this.loose.push(unescaped(this.#parts.splice(0).join("")));
    this.#length = 0;
  }

  close(name: string): void {
    this.#isText = false;
    if (name === "rph") this.#phonetic = Math.max(0, this.#phonetic - 1);
    if (name !== "si" || this.#parts === null) return;
    this.add(unescaped(this.#parts.join("")));
    this.#parts = null;
    this.#length = 0;
  }

  /** Takes in the next string. */
  add(text: string): void {
    const length = Buffer.byteLength(text);
    if (this.#bytes + length > this.#mostHeld || this.#count >= mostStrings) {
      this.isFull = true;
      if (text !== "") this.loose.push(text);
      return;
    }
    if (this.#count === this.#starts.length) this.#grow();
    this.#place(text, length);
    this.#count++;
  }

  /** The string of a number; undefined where there is none. */
  at(index: number): string | undefined {
    if (!(index >= 0 && index < this.#count)) return undefined;
    this.#used[index >>> 3] = (this.#used[index >>> 3] ?? 0) | (1 << (index & 7));
    return this.#read(index);
  }

  /** Strings that no cell asked for: they are left in the file by what was deleted. */
  *unused(): Generator<string> {
    for (let index = 0; index < this.#count; index++) {
      if (((this.#used[index >>> 3] ?? 0) & (1 << (index & 7))) === 0) yield this.#read(index);
    }
  }

  #read(index: number): string {
    const start = this.#starts[index] ?? 0;
    const chunk = this.#chunks[Math.floor(start / chunkBytes)];
    const at = start % chunkBytes;
    return chunk?.toString("utf8", at, at + (this.#lengths[index] ?? 0)) ?? "";
  }

  // A string lies in one chunk; one that is larger than a chunk has its own, at the place of several.
  #place(text: string, length: number): void {
    if (length > this.#room) {
      const size = Math.max(chunkBytes, length);
      const index = this.#chunks.length;
      this.#chunks[index] = Buffer.allocUnsafe(size);
      this.#room = size;
    }
    const index = this.#chunks.length - 1;
    const chunk = this.#chunks[index];
    const at = (chunk?.length ?? 0) - this.#room;
    chunk?.write(text, at, "utf8");
    this.#starts[this.#count] = index * chunkBytes + Math.min(at, chunkBytes - 1);
    this.#lengths[this.#count] = length;
    this.#room = chunk !== undefined && chunk.length > chunkBytes ? 0 : this.#room - length;
    this.#bytes += length;
  }

  #grow(): void {
    const size = this.#starts.length * 2;
    const [starts, lengths, used] = [new Float64Array(size), new Uint32Array(size), new Uint8Array(size / 8)];
    starts.set(this.#starts);
    lengths.set(this.#lengths);
    used.set(this.#used);
    [this.#starts, this.#lengths, this.#used] = [starts, lengths, used];
  }
}
