/** Thrown where bits are asked for that are not there. */
export class OutOfBits extends Error {}

/** Bits of a stretch of bytes, the highest of each byte first. */
export class Bits {
  readonly #bytes: Uint8Array;
  readonly #end: number;
  #at: number;
  #held = 0;
  #count = 0;

  constructor(bytes: Uint8Array, start: number, end: number, skipped = 0) {
    this.#bytes = bytes;
    this.#at = start;
    this.#end = end;
    if (skipped > 0) this.read(skipped);
  }

  /** The next bits as a number, 24 at most. */
  read(count: number): number {
    while (this.#count < count) {
      if (this.#at >= this.#end) throw new OutOfBits();
      this.#held = ((this.#held << 8) | (this.#bytes[this.#at++] as number)) >>> 0; // below #end
      this.#count += 8;
    }
    this.#count -= count;
    const value = (this.#held >>> this.#count) & ((1 << count) - 1);
    this.#held &= (1 << this.#count) - 1;
    return value;
  }

  /** The next 32 bits. */
  read32(): number {
    return ((this.read(16) << 16) | this.read(16)) >>> 0;
  }

  /** Bits taken so far, counted from the byte at `start`. */
  taken(start: number): number {
    return (this.#at - start) * 8 - this.#count;
  }
}
