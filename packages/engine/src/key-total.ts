import type { Place, Span } from "@assay/spec";
import type { BestMatch, KeyEvidence } from "./evidence.ts";
import { fingerprintLimit } from "./fingerprints.ts";
import { Sketch } from "./sketch.ts";

interface At {
  readonly ordinal: number;
  /** Where in the block, or how manieth of it. */
  readonly index: number;
}

/** What all blocks of an asset say of one detector in one column or in free text. */
export class KeyTotal {
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
  #bestOrdinal = 0;
  readonly people = new Sketch();
  readonly values = new Sketch();
  #places: (At & { readonly place: Place })[] = [];
  #fingerprints: (At & { readonly fingerprint: string })[] = [];
  readonly #limit: number;

  constructor(label: number, detector: number, limit: number) {
    this.label = label;
    this.detector = detector;
    this.#limit = limit;
  }

  /** Adds a block. Blocks come in any order. */
  add(key: KeyEvidence, ordinal: number, locate: (span: Span) => Place): void {
    this.count += key.count;
    this.whole += key.whole;
    this.tried += key.tried;
    this.probes += key.probes;
    this.held += key.held;
    this.top += key.top;
    this.given ||= key.given;
    this.baseSum += key.baseSum;
    this.records += key.records;
    this.people.merge(key.people);
    this.values.merge(key.values);
    this.#takeBest(key.best, ordinal);
    this.#takePlaces(key.spans, ordinal, locate);
    this.#takeFingerprints(key.fingerprints, ordinal);
  }

  /** The first places and fingerprints of several keys together, in asset order. */
  static first(totals: readonly KeyTotal[], limit: number): { places: Place[]; fingerprints: string[] } {
    const places = inOrder(totals.flatMap((total) => total.#places)).slice(0, limit);
    const fingerprints = new Set(
      inOrder(totals.flatMap((total) => total.#fingerprints)).map(({ fingerprint }) => fingerprint),
    );
    return { places: places.map(({ place }) => place), fingerprints: [...fingerprints].slice(0, fingerprintLimit) };
  }

  #takeBest(best: BestMatch | null, ordinal: number): void {
    if (best === null) return;
    const known = this.best;
    const isBetter =
      known === null || best.score > known.score || (best.score === known.score && ordinal < this.#bestOrdinal);
    if (!isBetter) return;
    this.best = best;
    this.#bestOrdinal = ordinal;
  }

  /** Locates only what is among the first so far. */
  #takePlaces(spans: Uint32Array, ordinal: number, locate: (span: Span) => Place): void {
    const earlier = this.#places.filter((known) => known.ordinal < ordinal).length;
    const room = Math.min(this.#limit - earlier, spans.length / 2);
    for (let index = 0; index < room; index++) {
      const span = { start: spans[2 * index] ?? 0, end: spans[2 * index + 1] ?? 0 };
      this.#places.push({ ordinal, index: span.start, place: locate(span) });
    }
    if (room > 0) this.#places = inOrder(this.#places).slice(0, this.#limit);
  }

  /** A value is counted where it is first seen; what later blocks repeat is dropped. */
  #takeFingerprints(fingerprints: readonly string[], ordinal: number): void {
    if (fingerprints.length === 0) return;
    const all = inOrder([
      ...this.#fingerprints,
      ...fingerprints.map((fingerprint, index) => ({ ordinal, index, fingerprint })),
    ]);
    const first = new Map<string, (typeof all)[number]>();
    for (const each of all) if (!first.has(each.fingerprint)) first.set(each.fingerprint, each);
    this.#fingerprints = [...first.values()].slice(0, fingerprintLimit);
  }
}

function inOrder<Item extends At>(items: readonly Item[]): Item[] {
  return items.toSorted((a, b) => a.ordinal - b.ordinal || a.index - b.index);
}
