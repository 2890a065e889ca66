import type { DetectorSpec } from "@assay/spec";
import { weighLabel } from "./label-evidence.ts";
import type { LabelVerdict } from "./label.ts";
import { Score } from "./score.ts";

/** What is known of one detector in one column, over the whole asset. */
export interface ColumnFacts {
  /** Cells with content in the column. */
  readonly cells: number;
  readonly whole: number;
  readonly tried: number;
  readonly given: boolean;
  /** Mean base score of whole cells, 0 to 1. */
  readonly base: number;
  /** Distinct values, estimated. */
  readonly distinct: number;
}

/** Fewer cells say little about a column. */
const fewCells = 5;

/**
 * Judges a column of structured data for one detector: by its name, by the share of its cells that match from end to end, and by how many
 * that look right also pass the check: a column of order numbers of which one in ten passes Luhn is no column of cards.
 */
export function judgeColumn(detector: DetectorSpec, number: number, facts: ColumnFacts, verdict: LabelVerdict): Score {
  const score = new Score(detector.check ?? "pattern", facts.base);
  const named = weighLabel(verdict, score, number);
  if (facts.cells === 0 || facts.whole === 0) return score;
  const share = facts.whole / facts.cells;
  const passed = facts.whole / facts.tried;
  if (detector.check !== undefined && passed < 0.6) score.lower("chance", (passed / 0.6) ** 2);
  else if (detector.check !== undefined && facts.tried >= 20 && passed >= 0.95)
    score.raise("all-pass", Math.min(0.6, facts.distinct / 50));
  if (share >= 0.8 && facts.cells >= fewCells) score.raise("whole-column", 0.3);
  else if (share < 0.5) score.lower("few-cells", 0.4 + share);
  if (!named && detector.requiresContext === true) score.lower("no-context", facts.given ? 0 : 0.5);
  return score;
}
