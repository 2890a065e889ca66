/** How many things held and how many did not. */
export interface Totals {
  readonly passed: number;
  readonly failed: number;
}

/** The start of a sum. */
export const nothing: Totals = { passed: 0, failed: 0 };

/** Two totals as one. */
export function add(one: Totals, other: Totals): Totals {
  return { passed: one.passed + other.passed, failed: one.failed + other.failed };
}
