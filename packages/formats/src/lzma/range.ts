/** The range coder of LZMA (LZMA specification, "Range Decoder"): bits by adaptive probabilities. */
export class RangeDecoder {
  /** Where the next byte is taken from. */
  at = 0;
  #bytes: Uint8Array = new Uint8Array(0);
  #range = 0;
  #code = 0;

  /** Bytes to decode from; a decoder goes on where it stood. */
  feed(bytes: Uint8Array, at: number): void {
    this.#bytes = bytes;
    this.at = at;
  }

  /** Begins a stream: five bytes, of which the first is zero. False where it is not. */
  begin(): boolean {
    const isZero = this.#bytes[this.at] === 0;
    this.#range = 0xffff_ffff;
    this.#code = 0;
    for (let index = 1; index < 5; index++)
      this.#code = ((this.#code << 8) | (this.#bytes[this.at + index] ?? 0)) >>> 0;
    this.at += 5;
    return isZero;
  }

  /** Whether the stream ended as it must, with nothing left. */
  get isDone(): boolean {
    return this.#code === 0;
  }

  /** A bit by the probability at `index`, which learns from it. */
  bit(probabilities: Uint16Array, index: number): number {
    const probability = probabilities[index] as number; // indexes are made here
    const bound = (this.#range >>> 11) * probability;
    let bit = 0;
    if (this.#code < bound) {
      this.#range = bound;
      probabilities[index] = probability + ((2048 - probability) >>> 5);
    } else {
      this.#range -= bound;
      this.#code -= bound;
      probabilities[index] = probability - (probability >>> 5);
      bit = 1;
    }
    if (this.#range < 0x100_0000) this.#normalise();
    return bit;
  }

  /** Bits that are all as likely. */
  direct(count: number): number {
    let value = 0;
    for (let left = count; left > 0; left--) {
      this.#range >>>= 1;
      value *= 2;
      if (this.#code >= this.#range) {
        this.#code -= this.#range;
        value++;
      }
      if (this.#range < 0x100_0000) this.#normalise();
    }
    return value;
  }

  /** A number of `bits` bits, the highest first. */
  tree(probabilities: Uint16Array, base: number, bits: number): number {
    let node = 1;
    for (let left = bits; left > 0; left--) node = (node << 1) | this.bit(probabilities, base + node);
    return node - (1 << bits);
  }

  /** A number of `bits` bits, the lowest first. */
  reverseTree(probabilities: Uint16Array, base: number, bits: number): number {
    let node = 1;
    let value = 0;
    for (let at = 0; at < bits; at++) {
      const bit = this.bit(probabilities, base + node);
      node = (node << 1) | bit;
      value |= bit << at;
    }
    return value;
  }

  #normalise(): void {
    this.#range = (this.#range << 8) >>> 0;
    this.#code = ((this.#code << 8) | (this.#bytes[this.at++] ?? 0)) >>> 0;
  }
}
