import type { AssetCommit, FindingStore } from "@assay/spec";

/** How many assets, and how long in milliseconds, one transaction waits for. */
const batchSize = 64;
const batchAge = 100;

/** Commits ended assets in batches, one transaction each, in the order they ended. */
export class CommitQueue {
  readonly #store: FindingStore;
  readonly #run: string;
  #waiting: AssetCommit[] = [];
  #since = 0;
  #last: Promise<void> = Promise.resolve();

  constructor(store: FindingStore, run: string) {
    this.#store = store;
    this.#run = run;
  }

  /** Takes a commit; resolves at once, or when the batch it filled is stored. */
  async add(commit: AssetCommit): Promise<void> {
    if (this.#waiting.length === 0) this.#since = performance.now();
    this.#waiting.push(commit);
    if (this.#waiting.length >= batchSize || performance.now() - this.#since >= batchAge) await this.flush();
  }

  /** Resolves when everything taken is stored. */
  async flush(): Promise<void> {
    const batch = this.#waiting;
    this.#waiting = [];
    if (batch.length > 0) this.#last = this.#last.then(() => this.#store.commitAssets(this.#run, batch));
    await this.#last;
  }
}
