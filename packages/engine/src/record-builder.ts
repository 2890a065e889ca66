import type { RecordPart } from "./evidence.ts";
import type { KeyAccumulator } from "./key-accumulator.ts";
import { betterSubject, birthRank, nameRank } from "./subject.ts";
import type { Subject } from "./subject.ts";

/** The least score at which a cell counts for what stands together, and for who a record is about. */
export const togetherScore = 0.4;

/** Gathers the matches of one record of structured data. */
export class RecordBuilder {
  readonly #keys = new Set<KeyAccumulator>();
  readonly #together = new Set<KeyAccumulator>();
  #subject: Subject | null = null;
  #birth: Subject | null = null;

  /** Adds a match. */
  add(key: KeyAccumulator, score: number, rank: number, high: number, low: number): void {
    this.#keys.add(key);
    if (score < togetherScore) return;
    this.#together.add(key);
    if (rank === birthRank) this.#birth = betterSubject(this.#birth, { rank, high, low });
    else if (rank > 0) this.#subject = betterSubject(this.#subject, { rank, high, low });
  }

  get isEmpty(): boolean {
    return this.#keys.size === 0;
  }

  /** Keys with a match, whatever the score. */
  get keys(): ReadonlySet<KeyAccumulator> {
    return this.#keys;
  }

  /** The part of the record that this block holds; the builder starts anew. */
  take(record: number, self: Subject): RecordPart {
    const part = {
      record,
      all: flatten(this.#keys),
      keys: flatten(this.#together),
      subject: this.#subject,
      birth: this.#birth,
      self,
    };
    this.#keys.clear();
    this.#together.clear();
    this.#subject = this.#birth = null;
    return part;
  }
}

/** Sorted label, detector, label, detector, … */
function flatten(keys: ReadonlySet<KeyAccumulator>): number[] {
  return [...keys]
    .toSorted((a, b) => a.label - b.label || a.detector - b.detector)
    .flatMap(({ label, detector }) => [label, detector]);
}

/** Who a whole record is about: its best value; a name made more precise by a date of birth; else the record itself. */
export function subjectOf({ subject, birth, self }: RecordPart): Subject {
  if (subject === null) return self;
  return subject.rank === nameRank && birth !== null ? together(subject, birth) : subject;
}

/** One hash of two keyed hashes (the finaliser of MurmurHash3 over the halves). */
function together(a: Subject, b: Subject): Subject {
  return {
    rank: a.rank,
    high: finish(a.high ^ Math.imul(b.low, 0x9e3779b1)),
    low: finish(a.low ^ Math.imul(b.high, 0x85ebca6b)),
  };
}

function finish(word: number): number {
  let mixed = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
