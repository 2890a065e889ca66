import { decode } from "./decode.ts";

/** How much is decoded at a time. */
const size = 2048;

/**
 * Reads stretches of a block as text. Candidates stand close together: a window of Latin-1 is decoded once and cut, which is several times
 * as fast as asking the runtime for each. What is not ASCII is decoded by itself.
 */
export class TextWindow {
  #bytes: Buffer = Buffer.alloc(0);
  #text = "";
  #start = 0;
  #end = 0;

  /** Begins a block. */
  begin(bytes: Buffer): void {
    this.#bytes = bytes;
    this.end();
  }

  /** Lets go of the text. */
  end(): void {
    this.#text = "";
    this.#start = this.#end = 0;
  }

  /** The text of a stretch. */
  slice(start: number, end: number): string {
    const bytes = this.#bytes;
    for (let at = start; at < end; at++) if (bytes[at]! > 0x7f) return decode(bytes, start, end);
    if (end - start > size / 4) return decode(bytes, start, end);
    if (start < this.#start || end > this.#end) this.#move(start);
    return this.#text.slice(start - this.#start, end - this.#start);
  }

  /** Leaves some room before: surroundings are asked for too. */
  #move(start: number): void {
    this.#start = Math.max(0, start - 256);
    this.#end = Math.min(this.#bytes.length, this.#start + size);
    this.#text = this.#bytes.latin1Slice(this.#start, this.#end);
  }
}
