import type { People, Totals } from "../../wire/words.ts";
import type { NewCrowd } from "./crowd.ts";

/** What a tally counts of a finding. */
export interface Counted {
  readonly asset: string;
  readonly records: number;
}

/** Records and places of some findings, given in the order of the store: all of an asset before the next. */
interface Tally {
  add(finding: Counted): void;
  totals(): Omit<Totals, "people">;
}

/**
 * Counts records as the store does: of each asset the finding that has most. One record may stand in several fields, so where an
 * asset has more than one finding that is a floor.
 */
function tally(): Tally {
  let findings = 0;
  let places = 0;
  let settled = 0;
  let most = 0;
  let exact = true;
  let current: string | undefined;
  return {
    add({ asset, records }) {
      findings += 1;
      if (asset === current) exact = false;
      else [current, places, settled, most] = [asset, places + 1, settled + most, 0];
      most = Math.max(most, records);
    },
    totals: () => ({ records: { count: settled + most, exact }, places, findings }),
  };
}

/** Totals of nothing. */
export const nothing: Totals = {
  people: { estimate: 0, low: 0, high: 0 },
  records: { count: 0, exact: true },
  places: 0,
  findings: 0,
};

/**
 * Sums by name. A finding counts for many of them, and findings that count for the same ones are joined first: the people of a
 * sum are then those of its few kinds of findings, not of its many findings.
 */
export class Sums {
  readonly #newCrowd: NewCrowd;
  readonly #kinds = new Map<string, { readonly names: readonly string[]; readonly crowd: ReturnType<NewCrowd> }>();
  readonly #tallies = new Map<string, Tally>();

  constructor(newCrowd: NewCrowd) {
    this.#newCrowd = newCrowd;
  }

  add(names: readonly string[], finding: Counted & { readonly sketch: Uint8Array }): void {
    const kind = names.join("\n");
    const known = this.#kinds.get(kind) ?? { names, crowd: this.#newCrowd() };
    this.#kinds.set(kind, known);
    known.crowd.add(finding.sketch);
    for (const name of names) {
      const found = this.#tallies.get(name) ?? tally();
      this.#tallies.set(name, found);
      found.add(finding);
    }
  }

  /** Counts them all. The sketches are no longer needed then. */
  totals(): ReadonlyMap<string, Totals> {
    const crowds = new Map<string, ReturnType<NewCrowd>>();
    for (const { names, crowd } of this.#kinds.values()) {
      const sketch = crowd.sketch();
      for (const name of names) {
        const whole = crowds.get(name) ?? this.#newCrowd();
        crowds.set(name, whole);
        whole.add(sketch);
      }
    }
    return new Map(
      [...this.#tallies].map(([name, sum]) => [
        name,
        { people: crowds.get(name)?.people() ?? nothing.people, ...sum.totals() },
      ]),
    );
  }
}

/** Sums of the findings of one asset. A single one knows its people already. */
export function totalsOf(
  findings: readonly (Counted & { readonly sketch: Uint8Array; readonly people: People })[],
  newCrowd: NewCrowd,
): Totals {
  const sum = tally();
  const crowd = newCrowd();
  for (const finding of findings) sum.add(finding);
  const [only, ...others] = findings;
  if (only !== undefined && others.length === 0) return { people: only.people, ...sum.totals() };
  for (const { sketch } of findings) crowd.add(sketch);
  return { people: crowd.people(), ...sum.totals() };
}
