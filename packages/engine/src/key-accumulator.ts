import type { BestMatch, KeyEvidence } from "./evidence.ts";
import { Sketch } from "./sketch.ts";

/** The most fingerprints a finding keeps. */
export const fingerprintLimit = 100;

/** Gathers what one block says of one detector in one column or in free text. */
export class KeyAccumulator {
  readonly label: number;
  readonly detector: number;
  count = 0;
  whole = 0;
  tried = 0;
  top = 0;
  given = false;
  baseSum = 0;
  records = 0;
  best: BestMatch | null = null;
  readonly people = new Sketch();
  readonly values = new Sketch();
  readonly #spans: number[] = [];
  readonly #fingerprints: string[] = [];
  readonly #seen = new Set<string>();
  readonly #places: number;

  constructor(label: number, detector: number, places: number) {
    this.label = label;
    this.detector = detector;
    this.#places = places;
  }

  /** Remembers where a match is, while there is room. */
  place(start: number, end: number): void {
    if (this.#spans.length < 2 * this.#places) this.#spans.push(start, end);
  }

  /** Adds a value by its hash; `fingerprint` is called for the first distinct ones. */
  value(high: number, low: number, fingerprint: (() => string) | null): void {
    this.values.add(high, low);
    if (fingerprint === null || this.#fingerprints.length >= fingerprintLimit) return;
    const key = `${high} ${low}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#fingerprints.push(fingerprint());
  }

  /** As it leaves the thread. */
  evidence(): KeyEvidence {
    const { label, detector, count, whole, tried, top, given, baseSum, records, best } = this;
    return {
      label,
      detector,
      count,
      whole,
      tried,
      top,
      given,
      baseSum,
      records,
      best,
      people: this.people.bytes(),
      values: this.values.bytes(),
      spans: Uint32Array.from(this.#spans),
      fingerprints: this.#fingerprints,
    };
  }
}
