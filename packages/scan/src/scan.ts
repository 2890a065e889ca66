import type { Asset } from "@assay/spec";
import { AssayError, reasonOf } from "@assay/spec";
import { Budget } from "./budget.ts";
import { CommitQueue } from "./commit-queue.ts";
import { leavesGap } from "./ledger.ts";
import type { ScanParts, ScanRequest, ScanSource } from "./parts.ts";
import { readAsset } from "./read-asset.ts";

/** Assets that one page of the pending list holds. */
const pageSize = 256;
/** Assets whose listing is stored in one transaction. */
const listBatch = 512;

/**
 * Scans sources into a run that the store knows: lists every asset into the ledger as pending, reads them several at once, and
 * commits findings, coverage and cursor together. What an earlier attempt at the run committed is not read again, so a run that
 * was killed goes on by calling this once more. Resolves when all is read or the budget is spent; rejects with the signal's
 * reason when aborted, with everything that ended committed.
 */
export async function scan(parts: ScanParts, request: ScanRequest): Promise<void> {
  const budget = new Budget(request.budget);
  for (const source of request.sources) await scanSource(parts, request, source, budget);
}

async function scanSource(parts: ScanParts, request: ScanRequest, source: ScanSource, budget: Budget): Promise<void> {
  const { run } = request;
  await parts.store.putSource(run, {
    name: source.source.name,
    type: source.type,
    uri: source.uri,
    properties: source.source.properties ?? {},
  });
  const listing = new Listing(parts, request, source);
  const queue = new CommitQueue(parts.store, run);
  try {
    await carryOver(parts, request, source, listing);
    await forEachPending(parts, request, source, listing, budget, async (asset) => {
      const commit = await readAsset(parts, request, source, asset, budget);
      if (commit === undefined) return; // the budget ended before it gave anything: it stays pending
      request.progress.assetsDone += 1;
      request.progress.notRead += commit.coverage.filter(leavesGap).length;
      await queue.add(commit);
    });
  } finally {
    await queue.flush();
    await listing.ended;
  }
  request.signal.throwIfAborted();
}

/** Takes over what has not changed since an earlier run; the whole listing must be known first. */
async function carryOver(
  { store }: ScanParts,
  { run, carryFrom, progress }: ScanRequest,
  { source }: ScanSource,
  listing: Listing,
): Promise<void> {
  if (carryFrom === undefined) return;
  await listing.ended;
  progress.assetsDone += await store.carryAssets(run, source.name, carryFrom);
}

/** Lists in the background, well ahead of the reading, so that totals are known early. */
class Listing {
  readonly ended: Promise<void>;
  complete = false;
  #failure: { readonly error: unknown } | undefined;
  #wake: (() => void) | undefined;

  constructor(parts: ScanParts, request: ScanRequest, source: ScanSource) {
    this.ended = this.#run(parts, request, source).catch((error: unknown) => {
      this.#failure = { error };
      this.#done();
    });
  }

  /** Resolves when more was listed or the listing ended; throws what stopped it. */
  async more(): Promise<void> {
    if (!this.complete) await new Promise<void>((resolve) => (this.#wake = resolve));
    if (this.#failure !== undefined) throw this.#failure.error;
  }

  async #run({ store }: ScanParts, { run, signal, progress }: ScanRequest, { source, uri }: ScanSource): Promise<void> {
    const known = (await store.sources(run)).find(({ name }) => name === source.name);
    if (known?.listingComplete === true) return this.#done();
    const after = known?.listedUpTo ?? null;
    let batch: Asset[] = [];
    const flush = async (complete: boolean): Promise<void> => {
      await store.listAssets(run, source.name, batch, complete);
      batch = [];
      this.#wake?.();
    };
    try {
      for await (const asset of source.list({
        signal,
        ...(after === null ? {} : { after }),
      })) {
        progress.assetsListed += 1;
        progress.bytesListed += asset.unread === undefined ? (asset.size ?? 0) : 0;
        if (batch.push(asset) >= listBatch) await flush(false);
      }
    } catch (error) {
      if (signal.aborted) throw error;
      batch.push(brokenListing(uri, error));
      progress.assetsListed += 1;
    }
    await flush(true);
    progress.listingComplete = true;
    this.#done();
  }

  #done(): void {
    this.complete = true;
    this.#wake?.();
  }
}

/** The ledger row that says the rest of a source could not be listed. */
function brokenListing(uri: string, error: unknown): Asset {
  const detail = error instanceof AssayError ? error.message : "The listing stopped unexpectedly.";
  return { uri: `${uri}#listing`, name: "", size: null, unread: { status: "failed", reason: reasonOf(error), detail } };
}

async function forEachPending(
  { store }: ScanParts,
  { run, concurrency, signal }: ScanRequest,
  { source }: ScanSource,
  listing: Listing,
  budget: Budget,
  handle: (asset: Asset) => Promise<void>,
): Promise<void> {
  const underWay = new Set<Promise<void>>();
  let failure: { readonly error: unknown } | undefined;
  let after: string | undefined;
  while (failure === undefined && !signal.aborted && !budget.spent) {
    const wasComplete = listing.complete;
    const page = await store.pendingAssets(run, source.name, pageSize, after);
    for (const asset of page) {
      if (failure !== undefined || signal.aborted || budget.spent) break;
      const work = handle(asset).catch((error: unknown) => void (failure ??= { error }));
      underWay.add(work);
      void work.finally(() => underWay.delete(work));
      if (underWay.size >= concurrency) await Promise.race(underWay);
    }
    after = page.at(-1)?.uri ?? after;
    if (page.length > 0) continue;
    if (wasComplete) break;
    await listing.more();
  }
  await Promise.all(underWay);
  if (failure !== undefined) throw failure.error;
}
