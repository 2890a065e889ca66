import type { Localised } from "@assay/spec";
import { isWithin } from "./in-force.ts";
import type { Interval } from "./evaluate.ts";
import type { LoadedPack } from "./loaded-pack.ts";
import type { Threshold } from "./pack.ts";

/** How many, of what, in which population: from merged sketches, or a bound where they were not merged. */
export interface Count {
  readonly pack: string;
  readonly category: string;
  readonly measure: Threshold["measure"];
  readonly population: Threshold["population"];
  readonly number: Interval;
}

/** How a number stands to a threshold. */
export interface ThresholdVerdict {
  readonly pack: string;
  readonly threshold: string;
  readonly label: Localised;
  readonly value: number;
  readonly provisions: readonly string[];
  readonly effect: string;
  /** `below` and `above` only where the whole interval is; `cannot-tell` where it straddles or nothing was counted. */
  readonly verdict: "below" | "above" | "cannot-tell";
  readonly number: Interval | null;
}

/** Holds every threshold that applies on the packs' day against the numbers. */
export function thresholdsReached(packs: readonly LoadedPack[], counts: readonly Count[]): ThresholdVerdict[] {
  return packs.flatMap((pack) =>
    pack.thresholds
      .filter(({ inForce }) => isWithin(pack.asOf, inForce))
      .map((threshold) => hold(pack, threshold, counts)),
  );
}

function hold(pack: LoadedPack, threshold: Threshold, counts: readonly Count[]): ThresholdVerdict {
  const { id, label, value, effect, measure, population, of } = threshold;
  const parts = of.map((category) =>
    counts.find(
      (count) =>
        count.pack === pack.pack.id &&
        count.category === category &&
        count.measure === measure &&
        count.population === population,
    ),
  );
  const known = parts.filter((part) => part !== undefined);
  const number = known.length < parts.length ? null : union(known.map((part) => part.number));
  return {
    pack: pack.pack.id,
    threshold: id,
    label,
    value,
    effect,
    provisions: threshold.provisions.map((cited) => pack.provisions.find((one) => one.id === cited)?.ref ?? cited),
    verdict: number === null ? "cannot-tell" : compare(number, threshold),
    number,
  };
}

/** People in several categories overlap by an unknown part: at least the largest, at most the sum. */
function union(numbers: readonly Interval[]): Interval {
  return { low: Math.max(...numbers.map(({ low }) => low)), high: numbers.reduce((sum, { high }) => sum + high, 0) };
}

/** `above` means the threshold is met: at 500 "500 or more" is above, "more than 500" is not. */
function compare({ low, high }: Interval, { op, value }: Threshold): ThresholdVerdict["verdict"] {
  const counted = op === "gte" || op === "lt";
  const meets = (number: number): boolean => (counted ? number >= value : number > value);
  if (meets(low)) return "above";
  return meets(high) ? "cannot-tell" : "below";
}
