import type { ParserPool } from "./isolation/pool.ts";
import type { BlockEvidence, ScanBlock, Tally } from "@assay/engine";
import type { Cell, FindingStore, FormatItem, FormatReader, ReadLimits, RowField, Source } from "@assay/spec";

/** Finds the reader of a file by its first bytes and its name; null with a sentence where there is none. */
export interface Readers {
  /** Reader for a file, or why there is none (its magic number in words). */
  recognise(head: Uint8Array, name: string): Promise<FormatReader | { readonly unsupported: string }>;
  /** Blocks of a table's rows, and files that cells hold. */
  rows(
    fields: readonly RowField[],
    batches: AsyncIterable<{ readonly rows: readonly (readonly Cell[])[] }>,
  ): AsyncIterable<FormatItem>;
}

/** Scans blocks, here or in worker threads; resolves with evidence that holds no value. */
export interface BlockScanner extends AsyncDisposable {
  scan(block: ScanBlock): Promise<BlockEvidence>;
  /** Blocks that may be under way at once. */
  readonly inFlight: number;
}

/** What a scan is handed: it makes none of its parts itself. */
export interface ScanParts {
  readonly store: FindingStore;
  readonly readers: Readers;
  readonly scanner: BlockScanner;
  readonly createTally: () => Tally;
  /** Reads the files whose parsers need a process of their own. Absent inside such a process. */
  readonly parsers?: ParserPool;
}

/** A connected source with what the store keeps of it. */
export interface ScanSource {
  readonly source: Source;
  readonly type: string;
  readonly uri: string;
}

/** What a scan may use up; past it, what is left stays `pending`. */
export interface ScanBudget {
  /** Bytes read from sources. (Default: no limit) */
  readonly bytes?: number;
  /** Seconds from the start. (Default: no limit) */
  readonly seconds?: number;
}

/** One scan, or the rest of one. */
export interface ScanRequest {
  /** Id of a run that the store knows. */
  readonly run: string;
  readonly sources: readonly ScanSource[];
  readonly limits: ReadLimits;
  readonly budget: ScanBudget;
  /** Earlier run whose results stand for assets that have not changed since. */
  readonly carryFrom?: string;
  /** Findings below it are not kept, 0..1. */
  readonly minScore: number;
  /** Assets under way at once. */
  readonly concurrency: number;
  readonly signal: AbortSignal;
  readonly progress: ScanProgress;
}

/** How far a scan is; changes as it goes on, for whoever draws it. */
export interface ScanProgress {
  /** False while the total is still being counted. */
  listingComplete: boolean;
  assetsListed: number;
  bytesListed: number;
  assetsDone: number;
  bytesDone: number;
  findings: number;
  notRead: number;
  /** Uri of an asset that is being read. */
  current: string;
}
