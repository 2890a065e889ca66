import { setTimeout as sleep } from "node:timers/promises";

/** Keeps reading within a budget of rows and bytes a second, over all readers of a source. */
export class Pace {
  readonly #rows: number;
  readonly #bytes: number;
  #next = 0;

  constructor({
    rowsPerSecond = Number.POSITIVE_INFINITY,
    bytesPerSecond = Number.POSITIVE_INFINITY,
  }: {
    readonly rowsPerSecond?: number | undefined;
    readonly bytesPerSecond?: number | undefined;
  }) {
    this.#rows = rowsPerSecond;
    this.#bytes = bytesPerSecond;
  }

  /** Rows that one query may bring, so that the budget is kept also within a second. */
  get burst(): number {
    return Math.max(1, this.#rows);
  }

  /** Waits until what was just read is paid for. */
  async spend(rows: number, bytes: number, signal: AbortSignal): Promise<void> {
    const cost = Math.max(rows / this.#rows, bytes / this.#bytes) * 1000;
    if (cost === 0) return;
    this.#next = Math.max(this.#next, performance.now()) + cost;
    const wait = this.#next - performance.now();
    if (wait > 1) await sleep(wait, undefined, { signal });
  }
}
