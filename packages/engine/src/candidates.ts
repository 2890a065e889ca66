import { inspect } from "node:util";

/** Matches of a block while it is being scanned, as columns of numbers: no object a match. Holds places, never values. */
export class Candidates {
  #capacity = 1024;
  length = 0;
  start = new Int32Array(this.#capacity);
  end = new Int32Array(this.#capacity);
  detector = new Int32Array(this.#capacity);
  /** Score of the pattern or of the check. */
  base = new Float64Array(this.#capacity);
  score = new Float64Array(this.#capacity);
  /** Number of the word that raised, lowered, or labelled it; -1 for none. */
  raisedBy = new Int32Array(this.#capacity);
  loweredBy = new Int32Array(this.#capacity);
  labelledBy = new Int32Array(this.#capacity);
  /** Bit flags, see {@link flags}. */
  flags = new Uint8Array(this.#capacity);
  /** Number in `whys` of what the check said. */
  why = new Int32Array(this.#capacity);
  /** The value, and its canonical form where the check gave one. Forgotten with the block. */
  readonly value: string[] = [];
  readonly normalised: (string | undefined)[] = [];

  /** Nobody prints a value by accident. */
  toJSON(): string {
    return "[matches]";
  }

  /** As {@link toJSON}, for `console.log` and error messages. */
  [inspect.custom](): string {
    return "[matches]";
  }

  /** Forgets the values too. */
  forget(): void {
    this.length = 0;
    this.value.length = 0;
    this.normalised.length = 0;
  }

  /** Begins anew. */
  clear(): void {
    this.length = 0;
  }

  /** Makes room for one more and returns its place. */
  push(): number {
    if (this.length === this.#capacity) this.#grow();
    return this.length++;
  }

  #grow(): void {
    this.#capacity *= 2;
    const integers = (from: Int32Array<ArrayBuffer>) => copyInto(new Int32Array(this.#capacity), from);
    const numbers = (from: Float64Array<ArrayBuffer>) => copyInto(new Float64Array(this.#capacity), from);
    this.start = integers(this.start);
    this.end = integers(this.end);
    this.detector = integers(this.detector);
    this.base = numbers(this.base);
    this.score = numbers(this.score);
    this.raisedBy = integers(this.raisedBy);
    this.loweredBy = integers(this.loweredBy);
    this.labelledBy = integers(this.labelledBy);
    this.why = integers(this.why);
    this.flags = copyInto(new Uint8Array(this.#capacity), this.flags);
  }
}

/** What is true of a candidate. */
export const flags = {
  /** It is all its cell holds. */
  whole: 1,
  /** The word that raised it stands near. */
  near: 2,
  /** Overlap resolution left it out. */
  dropped: 4,
  /** Another type is as plausible for the same stretch. */
  ambiguous: 8,
} as const;

function copyInto<Numbers extends { set(from: Numbers): void }>(to: Numbers, from: Numbers): Numbers {
  to.set(from);
  return to;
}
