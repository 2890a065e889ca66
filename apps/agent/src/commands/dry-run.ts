import type { Config } from "@assay/config";
import { displayUri } from "@assay/spec";
import type { Asset } from "@assay/spec";
import { connectAll, disposeAll } from "../connect.ts";
import type { Plan } from "../plan.ts";
import { formatBytes } from "../progress.ts";
import { safe, write } from "../say.ts";

/** Lists what a scan would read, without reading a byte of it. */
export async function dryRunCommand(plan: Plan, settings: Config): Promise<void> {
  const sources = await connectAll(plan, settings);
  try {
    for (const { source } of sources) await tell(source.name, source.list({ signal: new AbortController().signal }));
  } finally {
    await disposeAll(sources);
  }
}

async function tell(name: string, assets: AsyncIterable<Asset>): Promise<void> {
  let files = 0;
  let bytes = 0;
  const unread = new Map<string, number>();
  for await (const asset of assets) {
    if (asset.unread === undefined) {
      files += 1;
      bytes += asset.size ?? 0;
    } else unread.set(asset.unread.reason, (unread.get(asset.unread.reason) ?? 0) + 1);
  }
  await write(`${safe(displayUri(name))}\n  would read ${files} assets, ${formatBytes(bytes)}\n`);
  for (const [reason, count] of unread) await write(`  would not read ${count}: ${reason}\n`);
}
