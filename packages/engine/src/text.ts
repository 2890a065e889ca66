import type { DetectorSpec, Reason } from "@assay/spec";
import { lowered, rounded } from "./score.ts";

/** A score with its reasons. */
interface Scored {
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** Fewer places tell nothing of chance. */
const fewPlaces = 20;
/** Where a smaller share of what looks right passes the check, most of it passes by chance. */
const chanceShare = 0.3;

/**
 * Judges the matches of one detector in a free text by the best of them. Of numbers that look right one in ten passes a check digit: where
 * hardly more do, and no word speaks for the best, it is most likely one of these.
 */
export function judgeText({ check }: DetectorSpec, count: number, tried: number, best: Scored): Scored {
  const passed = count / Math.max(1, tried);
  const isSpokenFor = best.reasons.some(({ why }) => /^(?:context|label):/.test(why));
  if (check === undefined || isSpokenFor || tried < fewPlaces || passed >= chanceShare) return best;
  const score = lowered(best.score, passed / chanceShare);
  return { score, reasons: [...best.reasons, { why: "chance", weight: rounded(score - best.score) }] };
}
