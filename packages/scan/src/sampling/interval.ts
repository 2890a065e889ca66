import { betaQuantile, tQuantile } from "./beta.ts";

/** What was seen in a sample of clusters (blocks of neighbouring rows), as sums that can be added up in any order. */
export interface ClusterSums {
  /** Clusters. */
  readonly clusters: number;
  /** Rows seen, and rows that match. */
  readonly rows: number;
  readonly matched: number;
  /** Sums over clusters of rows², rows × matched and matched². */
  readonly rows2: number;
  readonly cross: number;
  readonly matched2: number;
}

/** A share (0..1) with its 95 % interval. */
export interface ShareInterval {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

const confidence = 0.95;
const normal = 1.959964;

/**
 * The share of rows that match, from a sample of clusters. The interval is Korn and Graubard's (Survey Methodology 24, 1998): Clopper
 * and Pearson's with the number of rows reduced by the design effect, that is, by how much more the clusters differ than single rows
 * would, and by the few degrees of freedom that few clusters leave. Where nothing or everything matches the clusters say nothing
 * about each other, so each counts as one row: the bound then holds however the rows lie.
 */
export function shareInterval(sums: ClusterSums): ShareInterval {
  const { rows, matched, clusters } = sums;
  if (rows === 0) return { estimate: 0, low: 0, high: 1 };
  const share = matched / rows;
  if (matched === 0) return { estimate: 0, low: 0, high: 1 - (1 - confidence) ** (1 / clusters) };
  if (matched === rows) return { estimate: 1, low: (1 - confidence) ** (1 / clusters), high: 1 };
  if (clusters < 2) return { estimate: share, low: 0, high: 1 };
  const size = effectiveRows(sums, share);
  const hits = share * size;
  const tail = (1 - confidence) / 2;
  return {
    estimate: share,
    low: betaQuantile(tail, hits, size - hits + 1),
    high: betaQuantile(1 - tail, hits + 1, size - hits),
  };
}

/** How many independent rows the sample is worth. */
function effectiveRows({ clusters, rows, rows2, cross, matched2 }: ClusterSums, share: number): number {
  const spread = matched2 - 2 * share * cross + share * share * rows2; // Σ (matched − share × rows)²
  const variance = ((clusters / (clusters - 1)) * spread) / (rows * rows);
  const simple = (share * (1 - share)) / rows;
  const effect = Math.max(1, variance / simple);
  const fewClusters = (normal / tQuantile(confidence, clusters - 1)) ** 2;
  return Math.max(1, (rows / effect) * fewClusters);
}
