import type { BestMatch, KeyEvidence } from "./evidence.ts";
import { Sketch } from "./sketch.ts";

/** Gathers what one block says of one detector in one column or in free text. */
export class KeyAccumulator {
  readonly label: number;
  readonly detector: number;
  count = 0;
  whole = 0;
  tried = 0;
  probes = 0;
  held = 0;
  top = 0;
  given = false;
  baseSum = 0;
  records = 0;
  best: BestMatch | null = null;
  readonly people = new Sketch();
  readonly values = new Sketch();
  readonly fingerprints: string[] = [];
  /** Hashes whose fingerprint is told, here or in earlier blocks of the asset. */
  told: Set<string> | null = null;
  /** The record it was last met in, and last met in with a score that counts for what stands together. */
  metIn = -1;
  togetherIn = -1;
  readonly #spans: number[] = [];
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

  /** As it leaves the thread. */
  evidence(): KeyEvidence {
    const { label, detector, count, whole, tried, probes, held, top, given, baseSum, records, best, fingerprints } =
      this;
    return {
      label,
      detector,
      count,
      whole,
      tried,
      probes,
      held,
      top,
      given,
      baseSum,
      records,
      best,
      people: this.people.bytes(),
      values: this.values.bytes(),
      spans: Uint32Array.from(this.#spans),
      fingerprints,
    };
  }
}
