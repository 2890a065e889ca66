import type { Identifying } from "@assay/spec";

/**
 * Who a record is about. The subject of a record is its value of the highest rank: an identity number before an e-mail address, that before
 * a telephone number, that before other strong identifiers; then a name with a date of birth, then a name. Where a record has none of
 * these, each record is one person.
 */
export const nameRank = 10;
/** Rank of a date of birth: it names nobody alone, and makes a name more precise. */
export const birthRank = 1;
/** Ranks from here on name a person by themselves. */
export const strongRank = 30;

const preferred: readonly (readonly [string, number])[] = [
  ["contact.email", 39],
  ["contact.phone", 38],
  ["health.", 37],
  ["account.", 36],
  ["finance.", 34],
];

/** How well values of a data type name a person; 0: not at all. */
export function subjectRank(dataType: string, identifying: Identifying): number {
  if (identifying === "unique") return 40;
  if (identifying === "strong") return preferred.find(([root]) => dataType.startsWith(root))?.[1] ?? strongRank;
  if (dataType === "identity.name.full" || dataType === "identity.name") return nameRank;
  return dataType === "identity.dob" ? birthRank : 0;
}

/** A candidate for the subject of a record: plain numbers, so that it crosses threads. */
export interface Subject {
  readonly rank: number;
  readonly high: number;
  readonly low: number;
}

/** The better of two: higher rank, then the smaller hash, so that order does not matter. */
export function betterSubject(a: Subject | null, b: Subject | null): Subject | null {
  if (a === null || b === null) return a ?? b;
  return isBetter(a.rank, a.high, a.low, b.rank, b.high, b.low) ? a : b;
}

/** Whether the first of two subjects is the better one. */
export function isBetter(
  rank: number,
  high: number,
  low: number,
  thanRank: number,
  thanHigh: number,
  thanLow: number,
): boolean {
  if (rank !== thanRank) return rank > thanRank;
  return high === thanHigh ? low < thanLow : high < thanHigh;
}
