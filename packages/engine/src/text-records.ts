import { freeText } from "./evidence.ts";
import { togetherScore } from "./record-builder.ts";
import { nameRank } from "./subject.ts";
import type { Subject } from "./subject.ts";

/** Matches on one line this near belong together, in bytes. */
const reach = 512;
/** A record of free text goes on this far from its first match. */
const recordReach = 2048;

/**
 * What stands together in free text. A record is a line (or what the reader says is one). A match is about the nearest value on its line that
 * names a person better than it does; else about itself, where it names one; else about the asset. All rules look a bounded way around a
 * match, so that a cut elsewhere changes nothing. Matches are kept as columns of numbers.
 */
export class TextRecords {
  readonly #bytes: Buffer;
  readonly #starts: Uint32Array | undefined;
  readonly #asset: Subject;
  readonly #start: Int32Array;
  readonly #end: Int32Array;
  readonly #detector: Int32Array;
  readonly #rank: Uint8Array;
  /** 1 where the score counts for what stands together. */
  readonly #counts: Uint8Array;
  readonly #high: Uint32Array;
  readonly #low: Uint32Array;
  /** Number of the line (or record) in this block. */
  readonly #line: Int32Array;
  readonly #isNew: Uint8Array;
  readonly #lastOf: number[] = [];
  #length = 0;
  #nextStart = 0;

  /** For `count` matches; `starts` are those of the records, where the reader tells them. */
  constructor(bytes: Buffer, starts: Uint32Array | undefined, asset: Subject, count: number) {
    this.#bytes = bytes;
    this.#starts = starts;
    this.#asset = asset;
    this.#start = new Int32Array(count);
    this.#end = new Int32Array(count);
    this.#detector = new Int32Array(count);
    this.#rank = new Uint8Array(count);
    this.#counts = new Uint8Array(count);
    this.#high = new Uint32Array(count);
    this.#low = new Uint32Array(count);
    this.#line = new Int32Array(count);
    this.#isNew = new Uint8Array(count);
  }

  /** Adds a match; matches come in order of their starts. The hash is of its value, where its rank is that of a name or higher. */
  add(start: number, end: number, detector: number, rank: number, score: number, high: number, low: number): void {
    const at = this.#length++;
    this.#start[at] = start;
    this.#end[at] = end;
    this.#detector[at] = detector;
    this.#rank[at] = rank >= nameRank ? rank : 0;
    this.#counts[at] = score >= togetherScore ? 1 : 0;
    this.#high[at] = high;
    this.#low[at] = low;
    this.#line[at] = this.#lineOf(at, start);
    const last = this.#lastOf[detector];
    this.#isNew[at] =
      last === undefined || this.#line[last] !== this.#line[at] || start - this.#end[last]! > reach ? 1 : 0;
    this.#lastOf[detector] = at;
  }

  /** Whether a match is the first of its detector in its record. */
  isNewRecord(index: number): boolean {
    return this.#isNew[index] === 1;
  }

  /** Who a match is about. */
  subject(index: number): Subject {
    let best = this.#better(index, index, -1);
    best = this.#better(index, best, 1);
    return this.#subjectAt(best);
  }

  /** The record that begins with this match: its keys, and who it is about; null where the match begins none. */
  together(index: number): { keys: number[]; subject: Subject } | null {
    if (index > 0 && this.#isBeside(index - 1, index)) return null;
    const detectors = new Set<number>();
    let best = index;
    let end = this.#end[index]!;
    for (let at = index; at < this.#length; at++) {
      const start = this.#start[at]!;
      if (this.#line[at] !== this.#line[index] || start - end > reach || start - this.#start[index]! > recordReach)
        break;
      end = Math.max(end, this.#end[at]!);
      if (this.#counts[at] === 0) continue;
      detectors.add(this.#detector[at]!);
      if (this.#rank[at]! > this.#rank[best]!) best = at;
    }
    if (detectors.size < 2) return null;
    const keys = [...detectors].toSorted((a, b) => a - b).flatMap((detector) => [freeText, detector]);
    return { keys, subject: this.#subjectAt(best) };
  }

  /** Looks one way for what names a person better: by rank, of equals the nearer. */
  #better(index: number, known: number, step: number): number {
    let best = known;
    for (let at = index + step; at >= 0 && at < this.#length; at += step) {
      if (this.#line[at] !== this.#line[index] || this.#gap(at, index) > reach) break;
      if (this.#counts[at] === 0 || this.#rank[at]! <= this.#rank[index]!) continue;
      const higher = this.#rank[at]! - this.#rank[best]!;
      if (higher > 0 || (higher === 0 && this.#gap(at, index) < this.#gap(best, index))) best = at;
    }
    return best;
  }

  #subjectAt(index: number): Subject {
    const rank = this.#rank[index]!;
    return rank === 0 ? this.#asset : { rank, high: this.#high[index]!, low: this.#low[index]! };
  }

  #isBeside(before: number, after: number): boolean {
    return this.#line[before] === this.#line[after] && this.#start[after]! - this.#end[before]! <= reach;
  }

  #gap(a: number, b: number): number {
    return this.#start[a]! < this.#start[b]! ? this.#start[b]! - this.#end[a]! : this.#start[a]! - this.#end[b]!;
  }

  #lineOf(at: number, start: number): number {
    if (this.#starts !== undefined) {
      while (this.#nextStart < this.#starts.length && this.#starts[this.#nextStart]! <= start) this.#nextStart++;
      return this.#nextStart;
    }
    if (at === 0) return 0;
    const newline = this.#bytes.indexOf(0x0a, this.#end[at - 1]);
    return this.#line[at - 1]! + (newline !== -1 && newline < start ? 1 : 0);
  }
}
