import type { ByteWindow } from "./window.ts";

const newline = 0x0a;

/** Tells the line of places in a stream, asked for in order, while they are in its window. */
export class LineCounter {
  readonly #window: ByteWindow;
  #offset: number;
  /** The line asked for last. */
  line = 0;

  constructor(window: ByteWindow) {
    this.#window = window;
    this.#offset = window.offset;
  }

  /** Number, from 0, of the line at an offset of the stream. */
  at(offset: number): number {
    const { bytes, base } = this.#window;
    if (offset <= this.#offset) return this.line;
    const held = bytes.subarray(this.#offset - base, offset - base);
    for (let at = held.indexOf(newline); at !== -1; at = held.indexOf(newline, at + 1)) this.line++;
    this.#offset = offset;
    return this.line;
  }
}
