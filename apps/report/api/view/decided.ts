import type { Decision } from "@assay/spec";

/** Decisions in effect, by finding: neither withdrawn nor run out on the day given. */
export type Decided = ReadonlyMap<string, Decision>;

/** The decisions that are in effect at a time. One that ends on a day holds through that day (UTC). */
export function decidedAt(decisions: readonly Decision[], now: Date): Decided {
  const today = now.toISOString().slice(0, 10);
  const holds = ({ verdict, expires }: Decision) =>
    verdict !== "withdrawn" && (expires === null || expires.slice(0, 10) >= today);
  return new Map(decisions.filter(holds).map((decision) => [decision.finding, decision]));
}
