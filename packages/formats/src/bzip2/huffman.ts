import type { Bits } from "./bits.ts";

const longest = 20;

/** A canonical Huffman code, decoded by the greatest code of each length. */
export class HuffmanCode {
  readonly #limits = new Int32Array(longest + 2);
  readonly #bases = new Int32Array(longest + 2);
  readonly #symbols: Uint16Array;
  readonly #shortest: number;

  constructor(lengths: Uint8Array) {
    this.#symbols = new Uint16Array(lengths.length);
    this.#shortest = lengths.reduce((least, length) => Math.min(least, length), longest);
    let code = 0;
    let index = 0;
    for (let length = this.#shortest; length <= longest; length++) {
      this.#bases[length] = index - code;
      for (let symbol = 0; symbol < lengths.length; symbol++) {
        if (lengths[symbol] !== length) continue;
        this.#symbols[index++] = symbol;
        code++;
      }
      this.#limits[length] = code - 1;
      code <<= 1;
    }
  }

  /** The next symbol; -1 where the bits are no code. */
  decode(bits: Bits): number {
    let length = this.#shortest;
    let code = bits.read(length);
    while (length <= longest && code > (this.#limits[length] ?? -1)) {
      code = (code << 1) | bits.read(1);
      length++;
    }
    if (length > longest) return -1;
    const index = code + (this.#bases[length] ?? 0);
    return index >= 0 && index < this.#symbols.length ? (this.#symbols[index] ?? -1) : -1;
  }
}
