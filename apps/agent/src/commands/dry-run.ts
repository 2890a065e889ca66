import type { Config } from "@assay/config";
import type { ScanSource } from "@assay/scan";
import type { Asset } from "@assay/spec";
import { displayUri } from "@assay/spec";
import { connectAll, disposeAll } from "../connect.ts";
import { openStateStore } from "../open-store.ts";
import type { Plan } from "../plan.ts";
import { estimateCost } from "../prices.ts";
import { formatBytes } from "../progress.ts";
import { describeError, safe, write } from "../say.ts";

/** Says what a scan would read, what that takes and costs, and which grants are missing, without reading a byte of it. */
export async function dryRunCommand(plan: Plan, settings: Config, state: string): Promise<void> {
  const sources = await connectAll(plan, settings);
  const rate = await measuredRate(state);
  try {
    for (const source of sources) await tell(source, rate);
  } finally {
    await disposeAll(sources);
  }
}

interface Count {
  readonly listed: number;
  readonly assets: number;
  readonly bytes: number;
  readonly unread: ReadonlyMap<string, number>;
}

async function tell({ source, type }: ScanSource, rate: number | undefined): Promise<void> {
  const signal = new AbortController().signal;
  const { listed, assets, bytes, unread } = await count(source.list({ signal }));
  await write(`${safe(displayUri(source.name))}\n  would read ${assets} assets, ${formatBytes(bytes)}\n`);
  for (const [reason, number] of unread) await write(`  would not read ${number}: ${reason}\n`);
  const estimate = estimateCost(type, listed, assets, bytes);
  if (estimate !== undefined) {
    const { requests, requestCost, egressCost, price } = estimate;
    await write(
      `  about ${requests} requests: $${requestCost.toFixed(4)}; if the bytes leave the store's network: $${egressCost.toFixed(2)}\n  prices: ${price.source}, ${price.asOf}\n`,
    );
  }
  if (rate !== undefined)
    await write(`  about ${Math.ceil(bytes / rate)} s, by the last scans here (${formatBytes(rate)}/s)\n`);
  await source
    .check(signal)
    .catch((error: unknown) => write(`${describeError(error)}\n  → assay sources policy ${type}\n`));
}

async function count(list: AsyncIterable<Asset>): Promise<Count> {
  let [listed, assets, bytes] = [0, 0, 0];
  const unread = new Map<string, number>();
  for await (const asset of list) {
    listed += 1;
    if (asset.unread === undefined) {
      assets += 1;
      bytes += asset.size ?? 0;
    } else unread.set(asset.unread.reason, (unread.get(asset.unread.reason) ?? 0) + 1);
  }
  return { listed, assets, bytes, unread };
}

/** Bytes a second of the finished runs in the state folder; undefined before the first one. */
async function measuredRate(state: string): Promise<number | undefined> {
  await using store = await openStateStore(state);
  let [bytes, seconds] = [0, 0];
  for (const { summary } of await store.runs()) {
    if (summary?.finished === null || summary === null) continue;
    bytes += summary.bytes.read;
    seconds += summary.seconds;
  }
  return seconds > 0 && bytes > 0 ? bytes / seconds : undefined;
}
