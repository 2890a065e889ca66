import type { ByteWindow } from "./window.ts";

const newline = 0x0a;
const carriageReturn = 0x0d;

/** The longest line that is given in one piece. */
const longest = 1 << 18;

/**
 * Lines of a window, one after the other: `while (lines.step() || (await lines.more()))`. A line that is longer than 256 KiB
 * comes in pieces. Bytes are valid until `more` is called.
 */
export class LineReader {
  /** The line, from `start` to `end` without its line end, in the window's bytes; `next` is where the one after it begins. */
  start = 0;
  end = 0;
  next = 0;
  /** Whether it begins, and ends, as a line and not as a piece of one. */
  isBegun = true;
  isWhole = true;
  readonly #window: ByteWindow;
  #isAgain = false;

  constructor(window: ByteWindow) {
    this.#window = window;
  }

  /** The bytes lines lie in. */
  get bytes(): Uint8Array {
    return this.#window.bytes;
  }

  /** Offset in the stream of the line. */
  get offset(): number {
    return this.#window.base + this.start;
  }

  /** Goes to the next line that is held; false where more must be read first. */
  step(): boolean {
    if (this.#isAgain) {
      this.#isAgain = false;
      this.#window.start = this.next;
      return true;
    }
    return this.#take(false);
  }

  /** Gives the same line once more, for the reader it belongs to. */
  again(): void {
    this.#isAgain = true;
    this.#window.start = this.start;
  }

  /** Reads on and goes to the next line; false at the end. */
  async more(): Promise<boolean> {
    await this.#window.fill(longest);
    return this.#take(true);
  }

  #take(isFilled: boolean): boolean {
    const window = this.#window;
    const { bytes, start, end } = window;
    if (start === end) return false;
    const at = bytes.subarray(0, end).indexOf(newline, start);
    const isFound = at !== -1 && at - start < longest;
    if (!isFound && !isFilled) return false;
    this.isBegun = this.isWhole;
    this.isWhole = isFound || end - start < longest;
    this.start = start;
    this.next = isFound ? at + 1 : Math.min(end, start + longest);
    this.end = isFound ? at : this.next;
    if (isFound && this.end > start && bytes[this.end - 1] === carriageReturn) this.end--;
    window.start = this.next;
    return true;
  }
}
