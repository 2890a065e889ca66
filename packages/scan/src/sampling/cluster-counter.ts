import type { BlockEvidence } from "@assay/engine";
import type { Block, DetectorSpec } from "@assay/spec";
import { shareInterval } from "./interval.ts";
import type { ClusterSums, ShareInterval } from "./interval.ts";

const none: ClusterSums = { clusters: 0, rows: 0, matched: 0, rows2: 0, cross: 0, matched2: 0 };

/** Counts, block by block of a sample, the rows that match: each block is a cluster of neighbouring rows. */
export class ClusterCounter {
  readonly #detectors: readonly DetectorSpec[];
  readonly #seen = new Map<string, { matched: number; cross: number; matched2: number }>();
  #clusters = 0;
  #rows = 0;
  #rows2 = 0;

  constructor(detectors: readonly DetectorSpec[]) {
    this.#detectors = detectors;
  }

  /** Rows seen, and clusters they came in. */
  get rows(): number {
    return this.#rows;
  }

  get clusters(): number {
    return this.#clusters;
  }

  add(block: Block, evidence: BlockEvidence): void {
    const rows = rowsOf(block);
    if (rows === 0) return;
    this.#clusters += 1;
    this.#rows += rows;
    this.#rows2 += rows * rows;
    for (const [key, count] of this.#matches(block, evidence)) {
      const sums = this.#seen.get(key) ?? { matched: 0, cross: 0, matched2: 0 };
      const matched = Math.min(count, rows);
      sums.matched += matched;
      sums.cross += rows * matched;
      sums.matched2 += matched * matched;
      this.#seen.set(key, sums);
    }
  }

  /** The share of rows that hold a type in a field, with its interval. */
  share(field: string | null, dataType: string): ShareInterval {
    const sums = this.#seen.get(keyOf(field, dataType)) ?? none;
    return shareInterval({ ...sums, clusters: this.#clusters, rows: this.#rows, rows2: this.#rows2 });
  }

  /** The most rows, as a share, that may hold a type that was not found. */
  get bound(): number {
    return this.#clusters === 0
      ? 1
      : shareInterval({ ...none, clusters: this.#clusters, rows: this.#rows, rows2: this.#rows2 }).high;
  }

  #matches({ labels }: Block, { keys }: BlockEvidence): Map<string, number> {
    const matches = new Map<string, number>();
    for (const { label, detector, count } of keys) {
      const key = keyOf(label < 0 ? null : (labels[label] ?? ""), this.#detectors[detector]?.dataType ?? "");
      matches.set(key, (matches.get(key) ?? 0) + count);
    }
    return matches;
  }
}

function keyOf(field: string | null, dataType: string): string {
  return `${field === null ? "" : `=${field}`}\n${dataType}`;
}

function rowsOf({ records, core }: Block): number {
  if (records === undefined) return 0;
  if (core === undefined) return records.length;
  return records.filter((start) => start >= core.start && start < core.end).length;
}
