import type { CheckSurroundings } from "@assay/spec";

/** Whether digits stand behind a decimal point or comma: the fraction of a number, not a number of their own. */
export function isFraction({ before }: CheckSurroundings): boolean {
  return /\d[.,]$/.test(before);
}
