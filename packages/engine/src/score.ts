import type { Reason } from "@assay/spec";

/** How much of the way to certainty each kind of evidence goes; against: how much of the score it leaves. */
export const evidence = {
  labelExact: 0.8,
  labelPart: 0.6,
  labelNear: 0.7,
  contextNear: 0.6,
  contextFar: 0.4,
  against: 0.35,
  otherLabel: 0.3,
} as const;

/** A score that remembers how it came about: the weights of its reasons sum to it. */
export class Score {
  #value = 0;
  readonly #reasons: Reason[] = [];

  constructor(why: string, base: number) {
    this.#move(why, base);
  }

  get value(): number {
    return this.#value;
  }

  /** Goes `part` of the way to 1: independent evidence for. */
  raise(why: string, part: number): this {
    return this.#move(why, (1 - this.#value) * part);
  }

  /** Keeps `part` of the score: evidence against. */
  lower(why: string, part: number): this {
    return this.#move(why, this.#value * (part - 1));
  }

  /** The reasons with their weights, to four places. */
  reasons(): readonly Reason[] {
    return this.#reasons;
  }

  #move(why: string, weight: number): this {
    const rounded = Math.round(weight * 10_000) / 10_000;
    if (rounded !== 0) this.#reasons.push({ why, weight: rounded });
    this.#value = Math.round((this.#value + rounded) * 10_000) / 10_000;
    return this;
  }
}
