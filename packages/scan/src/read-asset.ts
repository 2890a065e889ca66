import type { Asset, AssetCommit, ByteContent, Cell, Coverage, FormatItem, RowContent, Sample } from "@assay/spec";
import { AssayError, reasonOf } from "@assay/spec";
import { ClusterCounter } from "./sampling/cluster-counter.ts";
import { sampledEnding } from "./sampling/ending.ts";
import { clustersFor } from "./sampling/plan.ts";
import type { SamplePlan } from "./sampling/plan.ts";
import type { Budget } from "./budget.ts";
import { outcomeOf } from "./ledger.ts";
import type { AssetWork, FileOutcome, ScanParts, ScanRequest, ScanSource } from "./parts.ts";
import { readFile, readItems } from "./read-file.ts";

/** Rows a database's block holds, as a rule: what one batch of a sample brings at least. */
const rowsPerCluster = 20;

/**
 * Reads one asset to its end, whatever that is, and returns what to commit; nothing when the budget was spent before the first
 * byte. Throws only when the scan is aborted.
 */
export async function readAsset(
  parts: ScanParts,
  request: ScanRequest,
  { source }: ScanSource,
  asset: Asset,
  budget: Budget,
): Promise<AssetCommit | undefined> {
  const attempt = async (): Promise<AssetWork> => {
    const work: AssetWork = {
      parts,
      request,
      source: source.name,
      budget,
      taken: 0,
      unpacked: 0,
      coverage: [],
      findings: [],
      combinations: [],
      open: [],
    };
    if (asset.unread === undefined) await openAndRead(work, source, asset);
    else work.coverage.push(unreadRow(source.name, asset, asset.unread));
    request.signal.throwIfAborted();
    return work;
  };
  let work = await attempt();
  if (work.coverage[0]?.reason === "changed_during_read" && !budget.spent) work = await attempt();
  if (work.coverage[0]?.reason === "budget_spent" && work.findings.length + work.taken === 0) return undefined;
  const commit = {
    source: source.name,
    asset: asset.uri,
    coverage: work.coverage,
    findings: work.findings,
    combinations: work.combinations,
  };
  return asset.version === undefined ? commit : { ...commit, version: asset.version };
}

async function openAndRead(work: AssetWork, source: ScanSource["source"], asset: Asset): Promise<void> {
  try {
    await using content = await source.open(asset, work.request.signal);
    if (content.kind === "rows") await readRows(work, asset, content);
    else await readBytes(work, asset, content);
  } catch (error) {
    if (work.request.signal.aborted) throw error;
    work.coverage.unshift(
      row(work, asset, { ...outcomeOf(error, work.taken > 0), format: null, records: null, members: 0 }),
    );
  }
}

async function readBytes(work: AssetWork, asset: Asset, content: ByteContent): Promise<void> {
  const { read } = content;
  const before = work.coverage.length;
  const result = await readFile(work, {
    uri: asset.uri,
    container: null,
    name: asset.name,
    size: content.size ?? asset.size,
    depth: 0,
    stream: () => counted(work, content.stream()),
    ...(read === undefined ? {} : { read: (start: number, length: number) => countedRead(work, read(start, length)) }),
  });
  const changed = await verified(content);
  const final = changed === undefined ? result : { ...result, status: "partial" as const, ...changed };
  work.coverage.splice(before, 0, row(work, asset, final, content.size));
}

async function* counted(work: AssetWork, chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  for await (const chunk of chunks) {
    work.request.signal.throwIfAborted();
    work.budget.spend(chunk.length);
    work.taken += chunk.length;
    work.request.progress.bytesDone += chunk.length;
    yield chunk;
  }
}

async function countedRead(work: AssetWork, bytes: Promise<Uint8Array>): Promise<Uint8Array> {
  const chunk = await bytes;
  work.budget.spend(chunk.length);
  work.taken += chunk.length;
  return chunk;
}

async function verified(
  content: ByteContent | RowContent,
): Promise<{ reason: Coverage["reason"]; detail: string } | undefined> {
  try {
    await content.verify();
    return undefined;
  } catch (error) {
    return {
      reason: reasonOf(error),
      detail: error instanceof AssayError ? error.message : "The asset could not be checked after it was read.",
    };
  }
}

async function readRows(work: AssetWork, asset: Asset, content: RowContent): Promise<void> {
  const at = work.coverage.length;
  const { sample } = work.request;
  const sampled = sample !== undefined && (asset.size ?? 0) >= sample.minBytes ? sample : undefined;
  const counter = sampled === undefined ? undefined : new ClusterCounter(work.parts.detectors);
  const items =
    sampled === undefined
      ? work.parts.readers.rows(content.fields, batchesOf(work, content))
      : sampledItems(work, content, sampled, asset.rows ?? null);
  const result = await readItems(work, { uri: asset.uri, depth: 0 }, "rows", items, counter);
  const changed = result.status === "read" ? await verified(content) : undefined;
  const ended =
    sampled === undefined || counter === undefined || result.status !== "read"
      ? result
      : { ...result, ...sampledEnding(counter, sampled, asset.rows ?? null) };
  work.coverage.splice(
    at,
    0,
    row(work, asset, changed === undefined ? ended : { ...ended, status: "partial", ...changed }),
  );
}

/** The blocks of a sample of rows: each batch is a block of its own, so that it counts as one cluster. */
async function* sampledItems(
  work: AssetWork,
  content: RowContent,
  plan: SamplePlan,
  total: number | null,
): AsyncGenerator<FormatItem> {
  const { seed, percent, untilBound } = plan;
  const rows = plan.rows ?? (untilBound === undefined ? undefined : clustersFor(untilBound) * rowsPerCluster);
  const sample: Sample = {
    seed,
    ...(percent === undefined ? {} : { percent }),
    ...(rows === undefined || percent !== undefined ? {} : { rows: total === null ? rows : Math.min(rows, total) }),
  };
  let firstRow = 0;
  for await (const batch of batchesOf(work, content, sample)) {
    yield* work.parts.readers.rows(content.fields, [batch], firstRow);
    firstRow += batch.rows.length;
  }
}

async function* batchesOf(
  work: AssetWork,
  content: RowContent,
  sample?: Sample,
): AsyncGenerator<{ readonly rows: readonly (readonly Cell[])[] }> {
  for await (const batch of content.batches({
    signal: work.request.signal,
    ...(sample === undefined ? {} : { sample }),
  })) {
    work.budget.spend(batch.bytes);
    work.taken += batch.bytes;
    work.request.progress.bytesDone += batch.bytes;
    yield batch;
  }
}

function row(work: AssetWork, asset: Asset, outcome: FileOutcome, opened: number | null = null): Coverage {
  const listed = opened ?? asset.size ?? work.taken;
  const read = outcome.status === "read" ? listed : Math.min(work.taken, listed);
  return {
    source: work.source,
    asset: asset.uri,
    container: null,
    sampling: null,
    ...outcome,
    bytes: { listed, read },
  };
}

function unreadRow(source: string, asset: Asset, unread: NonNullable<Asset["unread"]>): Coverage {
  return {
    source,
    asset: asset.uri,
    container: null,
    status: unread.status,
    reason: unread.reason,
    detail: unread.detail ?? null,
    format: null,
    bytes: { listed: asset.size ?? 0, read: 0 },
    records: null,
    members: 0,
    sampling: null,
  };
}
