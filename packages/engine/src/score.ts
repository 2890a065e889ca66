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

/** A score that goes `part` of the way to 1: independent evidence for. To four places. */
export function raised(score: number, part: number): number {
  return rounded(score + (1 - score) * part);
}

/** A score of which `part` is left: evidence against. To four places. */
export function lowered(score: number, part: number): number {
  return rounded(score * part);
}

/** To four places, as scores are. */
export function rounded(score: number): number {
  return Math.round(score * 10_000) / 10_000;
}

/** A score that remembers how it came about: the weights of its reasons sum to it. */
export class Score {
  #value = 0;
  readonly #reasons: Reason[] = [];

  constructor(why: string, base: number) {
    this.to(why, rounded(base));
  }

  get value(): number {
    return this.#value;
  }

  /** Raises by part of what is missing. */
  raise(why: string, part: number): this {
    return this.to(why, raised(this.#value, part));
  }

  /** Keeps part of the score. */
  lower(why: string, part: number): this {
    return this.to(why, lowered(this.#value, part));
  }

  /** Moves to a score. */
  to(why: string, value: number): this {
    const weight = rounded(value - this.#value);
    if (weight !== 0) this.#reasons.push({ why, weight });
    this.#value = value;
    return this;
  }

  /** The reasons with their weights. */
  reasons(): readonly Reason[] {
    return this.#reasons;
  }
}
