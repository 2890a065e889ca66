import type { Check } from "@assay/spec";
import { isPlaceholder } from "../secrets/placeholder.ts";
import { entropy } from "../secrets/randomness.ts";

/** A key as a service gives it out: after its prefix come characters as chance mixes them, and nothing that says it stands for another. */
export const apiToken: Check = (value) => {
  const body = value.slice(prefixLength(value));
  return !isPlaceholder(value) && entropy(body) >= Math.min(3, Math.log2(body.length) * 0.6) && { normalised: value };
};

// The prefix ends with the last separator in the first third.
function prefixLength(value: string): number {
  const head = value.slice(0, Math.ceil(value.length / 3));
  return Math.max(head.lastIndexOf("_"), head.lastIndexOf("-"), head.lastIndexOf("."), head.lastIndexOf("=")) + 1;
}
