import { DamagedLzma } from "./history.ts";
import type { History } from "./history.ts";
import { RangeDecoder } from "./range.ts";

const states = 12;
const even = 1024;

/** The most bytes one symbol takes. */
export const symbolReach = 21;

/**
 * LZMA as its specification describes it: literals and matches, told apart and coded by probabilities that depend on what
 * came before. `decode` goes on where it stood, so that a stream may come in pieces.
 */
export class LzmaDecoder {
  readonly range = new RangeDecoder();
  /** Whether the mark at the end of a stream was met. */
  isEnded = false;
  readonly #history: History;
  #literalContext = 0;
  #literalMask = 0;
  #positionMask = 0;
  #state = 0;
  #reps: [number, number, number, number] = [0, 0, 0, 0];
  #literals = new Uint16Array(0);
  readonly #isMatch = new Uint16Array(states << 4);
  readonly #isRep = new Uint16Array(states);
  readonly #isRep0 = new Uint16Array(states);
  readonly #isRep1 = new Uint16Array(states);
  readonly #isRep2 = new Uint16Array(states);
  readonly #isLong = new Uint16Array(states << 4);
  readonly #slots = new Uint16Array(4 << 6);
  readonly #special = new Uint16Array(115);
  readonly #align = new Uint16Array(16);
  readonly #lengths = new LengthDecoder();
  readonly #repLengths = new LengthDecoder();

  constructor(history: History) {
    this.#history = history;
  }

  /** Sets the three numbers in one byte that a stream begins with; false where they cannot be. */
  setProperties(byte: number): boolean {
    if (byte >= 9 * 5 * 5) return false;
    this.#literalContext = byte % 9;
    const literalPosition = Math.floor(byte / 9) % 5;
    this.#literalMask = (1 << literalPosition) - 1;
    this.#positionMask = (1 << Math.floor(byte / 45)) - 1;
    this.#literals = new Uint16Array(0x300 << (this.#literalContext + literalPosition));
    return true;
  }

  /** Forgets all that was learned. */
  resetState(): void {
    this.#state = 0;
    this.#reps = [0, 0, 0, 0];
    for (const probabilities of [this.#literals, this.#isMatch, this.#isRep, this.#isRep0, this.#isRep1, this.#isRep2])
      probabilities.fill(even);
    for (const probabilities of [this.#isLong, this.#slots, this.#special, this.#align]) probabilities.fill(even);
    this.#lengths.reset();
    this.#repLengths.reset();
  }

  /**
   * Decodes up to `count` bytes, as long as symbols begin at `end` at the latest. A match goes beyond `count` only where
   * `mayExceed`. Bytes are held up to `reach`: what a symbol beyond would be is taken back, and false returned.
   */
  decode(count: number, end: number, reach: number, mayExceed: boolean): boolean {
    const history = this.#history;
    const limit = history.position + count;
    let before = history.position;
    try {
      while (history.position < limit && this.range.at <= end && !this.isEnded) {
        before = history.position;
        this.#symbol(limit, mayExceed);
        if (this.range.at > reach) break;
      }
    } catch (error) {
      if (this.range.at <= reach) throw error;
    }
    if (this.range.at <= reach) return true;
    history.retreat(history.position - before);
    return false;
  }

  #symbol(limit: number, mayExceed: boolean): void {
    const history = this.#history;
    const place = history.position & this.#positionMask;
    if (this.range.bit(this.#isMatch, (this.#state << 4) + place) === 0) return this.#literal();
    const length = this.#match(place);
    if (length === 0) return;
    if (!mayExceed && history.position + length > limit) throw new DamagedLzma("length");
    history.copy(this.#reps[0], length);
  }

  #literal(): void {
    const history = this.#history;
    const range = this.range;
    const context =
      ((history.position & this.#literalMask) << this.#literalContext) +
      (history.back(0) >>> (8 - this.#literalContext));
    const base = 0x300 * context;
    let symbol = 1;
    if (this.#state >= 7) {
      let match = history.back(this.#reps[0]);
      while (symbol < 0x100) {
        const expected = (match >>> 7) & 1;
        match <<= 1;
        const bit = range.bit(this.#literals, base + ((1 + expected) << 8) + symbol);
        symbol = (symbol << 1) | bit;
        if (bit !== expected) break;
      }
    }
    while (symbol < 0x100) symbol = (symbol << 1) | range.bit(this.#literals, base + symbol);
    history.put(symbol & 0xff);
    this.#state = this.#state < 4 ? 0 : this.#state < 10 ? this.#state - 3 : this.#state - 6;
  }

  // The length of a match, whose distance is then the first of `reps`; 0 at the end mark.
  #match(place: number): number {
    if (this.range.bit(this.#isRep, this.#state) === 1) return this.#repeated(place);
    const length = this.#lengths.decode(this.range, place);
    this.#state = this.#state < 7 ? 7 : 10;
    const distance = this.#distance(length);
    if (distance === 0xffff_ffff) {
      this.isEnded = true;
      return 0;
    }
    this.#reps = [distance, this.#reps[0], this.#reps[1], this.#reps[2]];
    return length;
  }

  #repeated(place: number): number {
    const { range } = this;
    const [first, second, third, fourth] = this.#reps;
    if (range.bit(this.#isRep0, this.#state) === 0) {
      if (range.bit(this.#isLong, (this.#state << 4) + place) === 0) {
        this.#state = this.#state < 7 ? 9 : 11;
        return 1;
      }
    } else if (range.bit(this.#isRep1, this.#state) === 0) this.#reps = [second, first, third, fourth];
    else if (range.bit(this.#isRep2, this.#state) === 0) this.#reps = [third, first, second, fourth];
    else this.#reps = [fourth, first, second, third];
    this.#state = this.#state < 7 ? 8 : 11;
    return this.#repLengths.decode(range, place);
  }

  #distance(length: number): number {
    const { range } = this;
    const slot = range.tree(this.#slots, Math.min(length - 2, 3) << 6, 6);
    if (slot < 4) return slot;
    const bits = (slot >>> 1) - 1;
    const base = (2 | (slot & 1)) * 2 ** bits;
    if (slot < 14) return base + range.reverseTree(this.#special, base - slot, bits);
    return base + range.direct(bits - 4) * 16 + range.reverseTree(this.#align, 0, 4);
  }
}

class LengthDecoder {
  readonly #choices = new Uint16Array(2);
  readonly #low = new Uint16Array(16 << 3);
  readonly #middle = new Uint16Array(16 << 3);
  readonly #high = new Uint16Array(256);

  reset(): void {
    for (const probabilities of [this.#choices, this.#low, this.#middle, this.#high]) probabilities.fill(even);
  }

  decode(range: RangeDecoder, place: number): number {
    if (range.bit(this.#choices, 0) === 0) return 2 + range.tree(this.#low, place << 3, 3);
    if (range.bit(this.#choices, 1) === 0) return 10 + range.tree(this.#middle, place << 3, 3);
    return 18 + range.tree(this.#high, 0, 8);
  }
}
