import type { CoverageReason } from "./reasons.ts";

/** How an asset ended. `pending` is an asset listed and not yet ended: a run that was cut short keeps such rows. */
export type CoverageStatus = "read" | "sampled" | "partial" | "skipped" | "failed" | "pending";

/** What of an asset was looked at when not all of it was. */
export interface Sampling {
  readonly method: string;
  readonly seed: number;
  readonly rowsSeen: number;
  readonly rowsTotal: number | null;
}

/** How much of a large asset to read: `rows` at least, or a `percent` of it (0 to 100). The same seed reads the same part again. */
export interface Sample {
  readonly seed: number;
  readonly rows?: number;
  readonly percent?: number;
}

/** One row of the ledger. Every listed asset, and every member of a container, has exactly one. */
export interface Coverage {
  readonly source: string;
  readonly asset: string;
  /** URI of the container for a member, else null. */
  readonly container: string | null;
  readonly status: CoverageStatus;
  /** Why it is not simply `read`; null when it is. */
  readonly reason: CoverageReason | null;
  /** A sentence with particulars (sizes, limits, offsets), never a value. */
  readonly detail: string | null;
  /** Id of the reader, once known: `csv`. */
  readonly format: string | null;
  readonly bytes: { readonly listed: number; readonly read: number };
  /** Records read, null where the format has none. */
  readonly records: number | null;
  /** Direct members of a container that have their own rows. */
  readonly members: number;
  readonly sampling: Sampling | null;
  /** Id of the run that read it, when it has not changed since and was not read again. */
  readonly carriedFrom?: string;
}

/** Counts by status; `listed` is always the sum of the others. */
export interface CoverageCounts {
  readonly listed: number;
  readonly read: number;
  readonly sampled: number;
  readonly partial: number;
  readonly skipped: number;
  readonly failed: number;
  readonly pending: number;
}
