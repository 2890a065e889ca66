import type { People, Totals } from "../../wire/words.ts";

/** Merges people sketches and estimates who is in any of them: the engine's arithmetic, handed in. */
export type MergePeople = (sketches: Iterable<Uint8Array>) => People;

/** What a tally counts of a finding. */
export interface Counted {
  readonly source: string;
  readonly asset: string;
  readonly records: number;
  readonly sketch: Uint8Array;
}

/** Sums over some findings, given in the order of the store: all of an asset before the next. */
export interface Tally {
  add(finding: Counted): void;
  totals(): Totals;
}

/**
 * Counts people once however many findings they are in, and records as the store does: of each asset the finding that has most.
 * One record may stand in several fields, so where an asset has more than one finding that is a floor.
 */
export function tally(mergePeople: MergePeople): Tally {
  const sketches: Uint8Array[] = [];
  let findings = 0;
  let places = 0;
  let settled = 0;
  let most = 0;
  let exact = true;
  let current = "";
  return {
    add({ source, asset, records, sketch }) {
      sketches.push(sketch);
      findings += 1;
      const key = `${source}\0${asset}`;
      if (key === current) exact = false;
      else [current, places, settled, most] = [key, places + 1, settled + most, 0];
      most = Math.max(most, records);
    },
    totals() {
      return { people: mergePeople(sketches), records: { count: settled + most, exact }, places, findings };
    },
  };
}

/** Totals of nothing. */
export const nothing: Totals = {
  people: { estimate: 0, low: 0, high: 0 },
  records: { count: 0, exact: true },
  places: 0,
  findings: 0,
};

/** Sums by name, each begun when its name is first met. */
export class Tallies {
  readonly #mergePeople: MergePeople;
  readonly #byName = new Map<string, Tally>();

  constructor(mergePeople: MergePeople) {
    this.#mergePeople = mergePeople;
  }

  add(name: string, finding: Counted): void {
    const found = this.#byName.get(name) ?? tally(this.#mergePeople);
    this.#byName.set(name, found);
    found.add(finding);
  }

  /** Counts them all. The sketches are no longer needed then. */
  totals(): ReadonlyMap<string, Totals> {
    return new Map([...this.#byName].map(([name, sum]) => [name, sum.totals()]));
  }
}
