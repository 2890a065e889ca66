import type { RecordPart } from "./evidence.ts";
import type { KeyAccumulator } from "./key-accumulator.ts";
import type { SetAccumulator } from "./set-accumulator.ts";
import { betterSubject, birthRank, isBetter, nameRank } from "./subject.ts";
import type { Subject } from "./subject.ts";

/** The least score at which a cell counts for what stands together, and for who a record is about. */
export const togetherScore = 0.4;

/** Gathers the matches of one record of structured data. */
export class RecordBuilder {
  readonly #keys: KeyAccumulator[] = [];
  readonly #together: KeyAccumulator[] = [];
  readonly #set: number[] = [];
  #record = 0;
  /** The best value so far: rank 0 is none. */
  #rank = 0;
  #high = 0;
  #low = 0;
  #birth: Subject | null = null;

  /** Adds a match. */
  add(key: KeyAccumulator, score: number, rank: number, high: number, low: number): void {
    if (key.metIn !== this.#record) {
      key.metIn = this.#record;
      this.#keys.push(key);
    }
    if (score < togetherScore) return;
    if (key.togetherIn !== this.#record) {
      key.togetherIn = this.#record;
      this.#together.push(key);
    }
    if (rank === birthRank) this.#birth = betterSubject(this.#birth, { rank, high, low });
    else if (isBetter(rank, high, low, this.#rank, this.#high, this.#low)) {
      this.#rank = rank;
      this.#high = high;
      this.#low = low;
    }
  }

  get isEmpty(): boolean {
    return this.#keys.length === 0;
  }

  /** Whether something in the record names somebody. */
  get hasSubject(): boolean {
    return this.#rank > 0;
  }

  /** Counts the record as one that lies in this block, and begins the next. */
  settle(self: Subject, sets: SetAccumulator): void {
    const { high, low } = subjectOf({ subject: this.#subject(), birth: this.#birth, self });
    for (const key of this.#keys) {
      key.records++;
      key.people.add(high, low);
    }
    if (this.#together.length > 1) sets.add(flatten(this.#together, this.#set), high, low);
    this.#clear();
  }

  /** The part of the record that this block holds; begins the next record. */
  take(record: number, self: Subject): RecordPart {
    const part = {
      record,
      all: [...flatten(this.#keys, this.#set)],
      keys: [...flatten(this.#together, this.#set)],
      subject: this.#subject(),
      birth: this.#birth,
      self,
    };
    this.#clear();
    return part;
  }

  #subject(): Subject | null {
    return this.#rank === 0 ? null : { rank: this.#rank, high: this.#high, low: this.#low };
  }

  #clear(): void {
    this.#record++;
    this.#keys.length = this.#together.length = 0;
    this.#rank = 0;
    this.#birth = null;
  }
}

/** Sorted label, detector, label, detector, … in `into`. The keys come nearly sorted, cell by cell. */
function flatten(keys: KeyAccumulator[], into: number[]): number[] {
  for (let at = 1; at < keys.length; at++) {
    const key = keys[at]!;
    let to = at;
    for (; to > 0 && isAfter(keys[to - 1]!, key); to--) keys[to] = keys[to - 1]!;
    keys[to] = key;
  }
  into.length = 0;
  for (const { label, detector } of keys) into.push(label, detector);
  return into;
}

function isAfter(a: KeyAccumulator, b: KeyAccumulator): boolean {
  return a.label === b.label ? a.detector > b.detector : a.label > b.label;
}

/** Who a whole record is about: its best value; a name made more precise by a date of birth; else the record itself. */
export function subjectOf({ subject, birth, self }: Pick<RecordPart, "subject" | "birth" | "self">): Subject {
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
