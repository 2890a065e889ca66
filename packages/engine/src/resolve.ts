import { flags } from "./candidates.ts";
import type { Candidates } from "./candidates.ts";

/** Scores this near are a tie. */
const tie = 0.05;
/** What each byte of length adds when matches overlap, up to a tenth in all: the whole beats its part. */
const lengthBonus = 0.0025;
const lengthCap = 40;

/**
 * Of candidates that overlap the best stays: by score with a little for length. Two of different types on just the same stretch and with
 * nearly the same score both stay and are called ambiguous. `order` has the candidates' places, sorted by start.
 */
export function resolve(candidates: Candidates, order: readonly number[], types: Int32Array): void {
  for (let from = 0; from < order.length;) {
    let to = from + 1;
    let end = candidates.end[order[from] ?? 0] ?? 0;
    while (to < order.length && (candidates.start[order[to] ?? 0] ?? 0) < end) {
      end = Math.max(end, candidates.end[order[to] ?? 0] ?? 0);
      to++;
    }
    if (to - from > 1) resolveCluster(candidates, order.slice(from, to), end, types);
    from = to;
  }
}

function resolveCluster(candidates: Candidates, cluster: readonly number[], end: number, types: Int32Array): void {
  const ranked = cluster.toSorted((a, b) => rank(candidates, b) - rank(candidates, a) || compare(candidates, a, b));
  const kept = new Occupancy(candidates, candidates.start[cluster[0] ?? 0] ?? 0, end);
  for (const one of ranked) {
    const rivals = kept.overlapping(one);
    if (rivals.length > 0 && !rivals.every((rival) => isTie(candidates, one, rival, types))) {
      candidates.flags[one] = (candidates.flags[one] ?? 0) | flags.dropped;
      continue;
    }
    for (const each of rivals.length > 0 ? [one, ...rivals] : [])
      candidates.flags[each] = (candidates.flags[each] ?? 0) | flags.ambiguous;
    kept.add(one);
  }
}

function rank(candidates: Candidates, at: number): number {
  const length = (candidates.end[at] ?? 0) - (candidates.start[at] ?? 0);
  return (candidates.score[at] ?? 0) + lengthBonus * Math.min(length, lengthCap);
}

function compare(candidates: Candidates, a: number, b: number): number {
  return (
    (candidates.start[a] ?? 0) - (candidates.start[b] ?? 0) ||
    (candidates.end[b] ?? 0) - (candidates.end[a] ?? 0) ||
    (candidates.detector[a] ?? 0) - (candidates.detector[b] ?? 0)
  );
}

function isTie(candidates: Candidates, a: number, b: number, types: Int32Array): boolean {
  return (
    candidates.start[a] === candidates.start[b] &&
    candidates.end[a] === candidates.end[b] &&
    types[candidates.detector[a] ?? 0] !== types[candidates.detector[b] ?? 0] &&
    (isAlone(candidates, a) || Math.abs((candidates.score[a] ?? 0) - (candidates.score[b] ?? 0)) <= tie)
  );
}

/** A value that stands alone has nothing beside it that could tell: it is told as all it can be. */
function isAlone(candidates: Candidates, at: number): boolean {
  return ((candidates.flags[at] ?? 0) & flags.whole) !== 0;
}

/** Which candidate holds each byte. Kept stretches overlap only where they are equal, and then `#twin` leads to the next one. */
class Occupancy {
  readonly #candidates: Candidates;
  readonly #origin: number;
  readonly #owner: Int32Array;
  readonly #twin = new Map<number, number>();

  constructor(candidates: Candidates, origin: number, end: number) {
    this.#candidates = candidates;
    this.#origin = origin;
    this.#owner = new Int32Array(end - origin);
  }

  overlapping(one: number): number[] {
    const found: number[] = [];
    const end = this.#candidates.end[one] ?? 0;
    for (let at = this.#candidates.start[one] ?? 0; at < end;) {
      const owner = (this.#owner[at - this.#origin] ?? 0) - 1;
      for (let each: number | undefined = owner; each !== undefined && each >= 0; each = this.#twin.get(each))
        found.push(each);
      at = owner >= 0 ? (this.#candidates.end[owner] ?? end) : at + 1;
    }
    return found;
  }

  add(one: number): void {
    const start = (this.#candidates.start[one] ?? 0) - this.#origin;
    const before = (this.#owner[start] ?? 0) - 1;
    if (before >= 0) this.#twin.set(one, before);
    this.#owner.fill(one + 1, start, (this.#candidates.end[one] ?? 0) - this.#origin);
  }
}
