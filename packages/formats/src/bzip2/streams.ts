import { fault } from "../faults.ts";
import type { ByteWindow } from "../stream/window.ts";
import { Bits, OutOfBits } from "./bits.ts";
import { DamagedBlock, bzip2Block } from "./block.ts";
import { checksum, withRuns } from "./runs.ts";

/** Unpacks bzip2 streams one after the other; returns where bytes begin that are none. */
export async function* bzip2Streams(window: ByteWindow, name: string): AsyncGenerator<Uint8Array, number | undefined> {
  for (;;) {
    await window.fill(4);
    const { bytes, start } = window;
    const isStream =
      window.length >= 4 && bytes[start] === 0x42 && bytes[start + 1] === 0x5a && bytes[start + 2] === 0x68;
    const size = (bytes[start + 3] ?? 0) - 0x30;
    if (!isStream || size < 1 || size > 9) return window.length > 0 ? window.offset : undefined;
    window.start += 4;
    yield* new Stream(window, name, size * 100_000).blocks();
  }
}

// The longest a block can be: each of its bytes a code of 20 bits, and its tables.
const blockReach = 2_400_000;

const blockMark = 0x3141_5926_5359;
const endMark = 0x1772_4538_5090;

class Stream {
  readonly #window: ByteWindow;
  readonly #name: string;
  readonly #scratch: Uint8Array;
  // Bits of the first byte in the window that were taken: blocks do not end with bytes.
  #skipped = 0;

  constructor(window: ByteWindow, name: string, capacity: number) {
    this.#window = window;
    this.#name = name;
    this.#scratch = new Uint8Array(capacity);
  }

  async *blocks(): AsyncGenerator<Uint8Array> {
    for (;;) {
      await this.#window.fill(blockReach);
      const block = this.#next();
      if (block === null) return;
      let sum = 0xffff_ffff;
      for (const chunk of withRuns(block.bytes)) {
        sum = checksum(chunk, sum);
        yield chunk;
      }
      if (~sum >>> 0 !== block.sum)
        throw fault("malformed", this.#name, "A checksum of the bzip2 file does not fit; its content is damaged.");
    }
  }

  // The next block; null at the end of the stream.
  #next(): { readonly bytes: Uint8Array; readonly sum: number } | null {
    const window = this.#window;
    try {
      const bits = new Bits(window.bytes, window.start, window.end, this.#skipped);
      const mark = bits.read(24) * 0x100_0000 + bits.read(24);
      const sum = bits.read32();
      if (mark !== blockMark && mark !== endMark) throw new DamagedBlock("mark");
      const bytes = mark === endMark ? null : bzip2Block(bits, this.#scratch);
      this.#advance(bits.taken(window.start), bytes === null);
      return bytes === null ? null : { bytes, sum };
    } catch (error) {
      throw this.#named(error);
    }
  }

  #advance(bits: number, isEnd: boolean): void {
    this.#window.start += isEnd ? Math.ceil(bits / 8) : Math.floor(bits / 8);
    this.#skipped = isEnd ? 0 : bits % 8;
  }

  #named(error: unknown): unknown {
    if (error instanceof OutOfBits) {
      this.#window.finish();
      return fault("truncated", this.#name, "The bzip2 file ends too early.", error);
    }
    return error instanceof DamagedBlock ? fault("malformed", this.#name, "The bzip2 data is damaged.", error) : error;
  }
}
