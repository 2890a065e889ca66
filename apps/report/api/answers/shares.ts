import type { CoverageShare } from "../../wire/run.ts";
import type { NotRead } from "../../wire/words.ts";
import { isMissed, parts } from "../view/part.ts";
import type { SeenAsset } from "../view/run-view.ts";

/** The coverage bar of some rows of the ledger. Assets count members of containers; bytes are of top-level assets, which hold their members. */
export function sharesOf(assets: readonly SeenAsset[]): CoverageShare[] {
  return parts
    .map((part) => ({ part, rows: assets.filter((asset) => asset.part === part) }))
    .filter(({ rows }) => rows.length > 0)
    .map(({ part, rows }) => ({ part, assets: rows.length, bytes: listedBytes(rows) }));
}

/** What of some rows was in scope and not read in full. */
export function notReadOf(assets: readonly SeenAsset[]): NotRead {
  const missed = assets.filter(({ part }) => isMissed(part));
  return { assets: missed.length, bytes: missedBytes(missed) };
}

/** Bytes of top-level assets that were listed and not read. */
export function missedBytes(assets: readonly SeenAsset[]): number {
  const tops = assets.filter(({ coverage }) => coverage.container === null);
  return tops.reduce((sum, { coverage }) => sum + Math.max(0, coverage.bytes.listed - coverage.bytes.read), 0);
}

function listedBytes(assets: readonly SeenAsset[]): number {
  const tops = assets.filter(({ coverage }) => coverage.container === null);
  return tops.reduce((sum, { coverage }) => sum + coverage.bytes.listed, 0);
}
