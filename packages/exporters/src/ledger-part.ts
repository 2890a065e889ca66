import { coverageReasons } from "@assay/spec";
import type { Coverage, ReasonTotal } from "@assay/spec";

/** How a row of the ledger counts: looked at in full, in a sample, left out on purpose, or in scope and not read in full. */
export type LedgerPart = "read" | "sampled" | "left-out" | "not-read";

/** The part a row belongs to. Cut short counts as not read: something in it was not seen. */
export function partOf({ status, reason }: Pick<Coverage | ReasonTotal, "status" | "reason">): LedgerPart {
  if (status === "read" || status === "sampled") return status;
  const complete = reason !== null && coverageReasons[reason].complete;
  if (status === "partial") return complete ? "read" : "not-read"; // such as places beyond the cap: nothing was missed
  return status === "skipped" && complete ? "left-out" : "not-read";
}

/** Rows by part. */
export type PartCounts = Readonly<Record<LedgerPart, number>>;

/** Sums rows of the ledger by part. */
export function countParts(totals: readonly ReasonTotal[]): PartCounts {
  const counts = { read: 0, sampled: 0, "left-out": 0, "not-read": 0 };
  for (const total of totals) counts[partOf(total)] += total.rows;
  return counts;
}
