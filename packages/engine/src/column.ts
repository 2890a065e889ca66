import type { DetectorSpec } from "@assay/spec";
import { bareScore } from "./accept-list.ts";
import { weighLabel } from "./label-evidence.ts";
import type { LabelVerdict } from "./label.ts";
import { Score } from "./score.ts";

/** What is known of one detector in one column, over the whole asset. */
export interface ColumnFacts {
  /** Cells with content in the column. */
  readonly cells: number;
  /** Cells that match from end to end, pattern and check. */
  readonly whole: number;
  /** Cells whose pattern matches from end to end. */
  readonly tried: number;
  /** How often something that is not it passes the check. */
  readonly chance: number;
  /** Whether it was left alone after most cells had failed. */
  readonly given: boolean;
  /** Mean base score of whole cells, 0 to 1. */
  readonly base: number;
  /** Distinct values, estimated. */
  readonly distinct: number;
}

/** Fewer cells say little about a column. */
const fewCells = 5;
/** A column of one kind has no more cells that fail than this leaves: typing errors, placeholders. */
const mostPass = 0.9;
/** Bits of evidence that are certainty: what twenty values say that each pass a check of one in eight. */
const certainty = 60;
/** Bits that make up for a name that says nothing. */
const telling = 24;

/**
 * Judges a column of structured data for one detector: by its name, by the share of its cells that match from end to end, and by how many of
 * those that look right pass the check, held against how many would by chance. A column of order numbers of which one in ten passes Luhn is
 * no column of cards; one of forty numbers without a name that all pass is.
 */
export function judgeColumn(detector: DetectorSpec, number: number, facts: ColumnFacts, verdict: LabelVerdict): Score {
  const score = new Score(detector.check ?? "pattern", facts.base);
  const named = weighLabel(verdict, score, number);
  if (facts.cells === 0 || facts.whole === 0) return score;
  const bits = detector.check === undefined ? 0 : weighCheck(score, facts);
  const stands = named || bits >= telling;
  weighShare(score, facts, stands);
  if (!named) weighSilence(score, detector, facts, stands && verdict.isNameless);
  return score;
}

/**
 * How often something passes a check by chance, from altered values that did; half, where none was tried. A check digit is made to tell one
 * altered digit, and takes a random number all the same: never less than one in eight.
 */
export function chanceOf(probes: number, held: number): number {
  return Math.max(0.125, (held + 0.5) / (probes + 1));
}

/** A name that says something else speaks against what needs a name, and against what is weak without one. */
function weighSilence(
  score: Score,
  { requiresContext }: DetectorSpec,
  { base, given }: ColumnFacts,
  stands: boolean,
): void {
  if (requiresContext === true && given) score.lower("no-context", 0);
  else if (requiresContext === true && !stands) score.lower("no-context", 0.3);
  else if (base < bareScore && !stands) score.lower("no-context", 0.5);
}

/** What the check says of the column: the bits of evidence that its cells are not what passes by chance. */
function weighCheck(score: Score, { whole, tried, chance, distinct }: ColumnFacts): number {
  const passed = whole / tried;
  if (passed < mostPass) {
    const beyond = Math.max(0, passed - chance) / Math.max(0.1, mostPass - chance);
    // A check that altered values pass too, as that of a telephone number, says the less of the cells that fail.
    score.lower("chance", Math.min(1, Math.max(beyond, chance)));
    return 0;
  }
  const bits = distinct * -Math.log2(Math.min(1, chance));
  score.raise("check-holds", Math.min(0.85, bits / certainty));
  return bits;
}

/** What the share of matching cells says. A strong match is not made weaker by neighbours that are something else. */
function weighShare(score: Score, { cells, whole, base }: ColumnFacts, stands: boolean): void {
  const share = whole / cells;
  if (share >= 0.8 && cells >= fewCells && (stands || base >= bareScore)) score.raise("whole-column", 0.3);
  else if (share < 0.5) score.lower("few-cells", 1 - (1 - 2 * share) * (1 - score.value));
}
