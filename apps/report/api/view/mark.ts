import type { Classification } from "@assay/spec";
import type { CategoryMark } from "../../wire/finding.ts";

/** found: measured. suggested: a person confirms. yours: only a person can know. */
export type Mark = CategoryMark["mark"];

/** The mark of what a pack says of a finding; nothing where it says that the category does not hold. */
export function markOf({ outcome, effect }: Pick<Classification, "outcome" | "effect">): Mark | undefined {
  if (effect === "suppress") return undefined;
  if (outcome === "needs-input") return "yours";
  if (outcome !== "match") return undefined;
  return effect === "indicate" ? "suggested" : "found";
}
