import { freeText } from "./evidence.ts";
import { togetherScore } from "./record-builder.ts";
import { nameRank } from "./subject.ts";
import type { Subject } from "./subject.ts";

/** Matches on one line this near belong together, in bytes. */
const reach = 512;
/** A record of free text goes on this far from its first match. */
const recordReach = 2048;

interface Entry {
  readonly start: number;
  readonly end: number;
  readonly detector: number;
  readonly rank: number;
  readonly score: number;
  readonly hash: { readonly high: number; readonly low: number } | null;
  /** Number of the line (or record, where the reader told them) in this block. */
  readonly line: number;
}

/**
 * What stands together in free text. A record is a line (or what the reader says is one). A match is about the nearest value on its line that
 * names a person better than it does; else about itself, where it names one; else about the asset. All rules look a bounded way around a
 * match, so that a cut elsewhere changes nothing.
 */
export class TextRecords {
  readonly #bytes: Buffer;
  readonly #starts: Uint32Array | undefined;
  readonly #asset: Subject;
  readonly #entries: Entry[] = [];
  readonly #lastOf = new Map<number, number>();
  readonly #isNew: boolean[] = [];
  #line = 0;
  #nextStart = 0;

  constructor(bytes: Buffer, starts: Uint32Array | undefined, asset: Subject) {
    this.#bytes = bytes;
    this.#starts = starts;
    this.#asset = asset;
  }

  /** Adds a match; matches come in order of their starts. */
  add(
    start: number,
    end: number,
    detector: number,
    rank: number,
    score: number,
    hash: () => { high: number; low: number },
  ): void {
    this.#turnLines(start);
    const last = this.#entries[this.#lastOf.get(detector) ?? -1];
    this.#isNew.push(last === undefined || last.line !== this.#line || start - last.end > reach);
    this.#lastOf.set(detector, this.#entries.length);
    this.#entries.push({ start, end, detector, rank, score, hash: rank >= nameRank ? hash() : null, line: this.#line });
  }

  /** Whether a match is the first of its detector in its record. */
  isNewRecord(index: number): boolean {
    return this.#isNew[index] ?? false;
  }

  /** Who a match is about. */
  subject(index: number): Subject {
    const own = this.#entries[index];
    if (own === undefined) return this.#asset;
    let best: Entry | null = null;
    for (const entry of this.#around(index)) if (this.#isBetter(entry, best, own)) best = entry;
    return this.#subjectOf(best ?? own);
  }

  #subjectOf(entry: Entry | null): Subject {
    const hash = entry?.hash ?? null;
    return entry === null || hash === null ? this.#asset : { rank: entry.rank, ...hash };
  }

  /** The record that begins with this match: its keys, and who it is about; null where the match begins none. */
  together(index: number): { keys: number[]; subject: Subject } | null {
    const first = this.#entries[index];
    const before = this.#entries[index - 1];
    if (
      first === undefined ||
      (before !== undefined && before.line === first.line && first.start - before.end <= reach)
    )
      return null;
    const detectors = new Set<number>();
    let best: Entry | null = null;
    for (let at = index, end = first.end; at < this.#entries.length; at++) {
      const entry = this.#entries[at];
      if (
        entry === undefined ||
        entry.line !== first.line ||
        entry.start - end > reach ||
        entry.start - first.start > recordReach
      )
        break;
      end = Math.max(end, entry.end);
      if (entry.score < togetherScore) continue;
      detectors.add(entry.detector);
      if (entry.hash !== null && (best === null || entry.rank > best.rank)) best = entry;
    }
    const keys = [...detectors].toSorted((a, b) => a - b).flatMap((detector) => [freeText, detector]);
    return { keys, subject: this.#subjectOf(best) };
  }

  /** Higher rank than the match itself and than the best so far; of equals the nearer, then the earlier. */
  #isBetter(entry: Entry, best: Entry | null, own: Entry): boolean {
    if (entry.hash === null || entry.score < togetherScore || entry.rank <= own.rank) return false;
    if (best === null || entry.rank !== best.rank) return best === null || entry.rank > best.rank;
    return gap(entry, own) < gap(best, own);
  }

  *#around(index: number): Generator<Entry> {
    const own = this.#entries[index];
    if (own === undefined) return;
    for (const step of [-1, 1]) {
      for (let at = index + step; ; at += step) {
        const entry = this.#entries[at];
        if (entry === undefined || entry.line !== own.line || gap(entry, own) > reach) break;
        yield entry;
      }
    }
  }

  #turnLines(start: number): void {
    if (this.#starts === undefined) {
      const last = this.#entries.at(-1);
      const newline = last === undefined ? -1 : this.#bytes.indexOf(0x0a, last.end);
      if (newline !== -1 && newline < start) this.#line++;
      return;
    }
    while (this.#nextStart < this.#starts.length && (this.#starts[this.#nextStart] ?? 0) <= start) {
      this.#nextStart++;
      this.#line = this.#nextStart;
    }
  }
}

function gap(a: Entry, b: Entry): number {
  return a.start < b.start ? b.start - a.end : a.start - b.end;
}
