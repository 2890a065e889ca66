import type { CategoryTotal } from "@assay/spec";

/** How a category stands: shown by what was found, pointed at, forbidden to be there, or open until a person answers. */
export type Standing = "found" | "indicated" | "prohibited" | "asked";

/** The standing of a sum; undefined where there is nothing to report. */
export function standingOf({ outcome, effect }: Pick<CategoryTotal, "outcome" | "effect">): Standing | undefined {
  if (effect === "suppress") return undefined;
  if (outcome === "needs-input") return "asked";
  if (outcome !== "match") return undefined;
  if (effect === "prohibit") return "prohibited";
  return effect === "indicate" ? "indicated" : "found";
}
