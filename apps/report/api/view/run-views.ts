import type { FindingStore, RunReader } from "@assay/spec";
import type { NewCrowd } from "./crowd.ts";
import { loadRunView, type RunView } from "./run-view.ts";

/** How long a view of a run that still goes on may lag behind the store. */
const lag = 5_000;
const kept = 3;

interface Kept {
  readonly stamp: string;
  readonly at: number;
  readonly view: Promise<RunView>;
}

/** Views of the runs looked at last. A finished run is read once; one that goes on is read again when its view is old. */
export class RunViews {
  readonly #store: FindingStore;
  readonly #newCrowd: NewCrowd;
  readonly #now: () => number;
  readonly #kept = new Map<string, Kept>();

  constructor(store: FindingStore, newCrowd: NewCrowd, now: () => number) {
    this.#store = store;
    this.#newCrowd = newCrowd;
    this.#now = now;
  }

  /** The view of a run by its id, a unique beginning of it, or `latest`. Throws `store/no-such-run`. */
  async get(id: string): Promise<RunView> {
    const reader = await this.#store.run(id);
    const known = this.#kept.get(reader.run.id);
    const entry = known !== undefined && this.#isFresh(known, reader) ? known : this.#load(reader);
    this.#kept.delete(reader.run.id);
    this.#kept.set(reader.run.id, entry); // the one used last stands last
    for (const oldest of [...this.#kept.keys()].slice(0, -kept)) this.#kept.delete(oldest);
    return entry.view;
  }

  /** Reads the latest run before it is asked for. What stands in the way is told to who asks. */
  async prepare(): Promise<boolean> {
    return this.get("latest").then(
      () => true,
      () => false,
    );
  }

  #isFresh(entry: Kept, reader: RunReader): boolean {
    const settled = reader.summary.finished !== null;
    return entry.stamp === stampOf(reader) && (settled || this.#now() - entry.at < lag);
  }

  #load(reader: RunReader): Kept {
    const view = loadRunView(reader, this.#newCrowd);
    view.catch(() => this.#kept.delete(reader.run.id)); // whoever waits for the view is told; the next one tries again
    return { stamp: stampOf(reader), at: this.#now(), view };
  }
}

// What packs say can be replaced after the end of a run, and a run that was cut short can go on.
function stampOf({ packs, summary }: RunReader): string {
  return JSON.stringify([packs.map(({ id, digest }) => [id, digest]), summary.finished]);
}
