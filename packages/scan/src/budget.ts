import { AssayError } from "@assay/spec";

/** What a scan may use up; past it, what is left stays `pending`. */
export interface ScanBudget {
  /** Bytes read from sources. (Default: no limit) */
  readonly bytes?: number;
  /** Records read. (Default: no limit) */
  readonly rows?: number;
  /** Seconds from the start. (Default: no limit) */
  readonly seconds?: number;
}

/** Counts what a scan uses and stops it, to the byte, when the budget is spent. */
export class Budget {
  #bytes: number;
  #rows: number;
  readonly #deadline: number;

  constructor(budget: ScanBudget) {
    this.#bytes = budget.bytes ?? Number.POSITIVE_INFINITY;
    this.#rows = budget.rows ?? Number.POSITIVE_INFINITY;
    this.#deadline = performance.now() + (budget.seconds ?? Number.POSITIVE_INFINITY) * 1000;
  }

  /** Whether nothing more may be begun. */
  get spent(): boolean {
    return this.#bytes <= 0 || this.#rows <= 0 || performance.now() >= this.#deadline;
  }

  /** Takes records that were read; throws `scan/budget-spent` when they were the last. */
  spendRows(rows: number): void {
    this.#rows -= rows;
    this.spend(0);
  }

  /** Takes bytes that are about to be used; throws `scan/budget-spent` when they are not there. */
  spend(bytes: number): void {
    this.#bytes -= bytes;
    if (this.#bytes >= 0 && this.#rows >= 0 && performance.now() < this.#deadline) return;
    throw new AssayError("scan/budget-spent", "The budget of the scan was spent while this was read.", {
      reason: "budget_spent",
    });
  }
}
