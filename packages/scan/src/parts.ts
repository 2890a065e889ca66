import type { BlockEvidence, ScanBlock, Tally } from "@assay/engine";
import type {
  Cell,
  Combination,
  Coverage,
  DetectorSpec,
  Finding,
  FindingStore,
  FormatItem,
  FormatReader,
  ReadLimits,
  RowField,
  Source,
} from "@assay/spec";
import type { Budget, ScanBudget } from "./budget.ts";
import type { SamplePlan } from "./sampling/plan.ts";

/** Finds the reader of a file by its first bytes and its name; null with a sentence where there is none. */
export interface Readers {
  /** Reader for a file, or why there is none (its magic number in words). */
  recognise(head: Uint8Array, name: string): Promise<FormatReader | { readonly unsupported: string }>;
  /** Blocks of a table's rows, and files that cells hold. */
  rows(
    fields: readonly RowField[],
    batches:
      | AsyncIterable<{ readonly rows: readonly (readonly Cell[])[] }>
      | Iterable<{ readonly rows: readonly (readonly Cell[])[] }>,
    firstRow?: number,
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
  /** The detectors that evidence names by number, the user's after the catalogue's. */
  readonly detectors: readonly DetectorSpec[];
  /** Reads the files whose parsers need a process of their own. Absent inside such a process. */
  readonly parsers?: ParserPool;
}

/** A connected source with what the store keeps of it. */
export interface ScanSource {
  readonly source: Source;
  readonly type: string;
  readonly uri: string;
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
  /** How large assets are sampled. (Default: everything is read in full) */
  readonly sample?: SamplePlan;
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

/** What reading one top-level asset and all it contains has come to so far. */
export interface AssetWork {
  readonly parts: Pick<ScanParts, "readers" | "scanner" | "createTally" | "detectors" | "parsers">;
  readonly request: Pick<ScanRequest, "limits" | "minScore" | "signal" | "progress" | "sample">;
  readonly source: string;
  readonly budget: Budget;
  /** Bytes of the asset taken from the store so far. */
  taken: number;
  /** Decompressed bytes of all members so far. */
  unpacked: number;
  readonly coverage: Coverage[];
  readonly findings: Finding[];
  readonly combinations: Combination[];
  /** Files being read, outermost first. */
  readonly open: { readonly uri: string; readonly tally: Tally }[];
}

/** A file to read: an asset, or a member of a container at some depth. */
export interface OpenFile {
  readonly uri: string;
  readonly container: string | null;
  readonly name: string;
  readonly size: number | null;
  readonly depth: number;
  stream(): AsyncIterable<Uint8Array>;
  readonly read?: (start: number, length: number) => Promise<Uint8Array>;
  /** The file once more from its beginning, where it can be read twice. */
  readonly again?: () => OpenFile;
}

/** Where something that is read stands. */
export type Place = Pick<OpenFile, "uri" | "depth">;

/** How a reading ended. */
export type Ending = Pick<Coverage, "status" | "reason" | "detail"> & Partial<Pick<Coverage, "sampling">>;

/** How reading a file ended, with what was met in it. */
export type FileOutcome = Ending & Pick<Coverage, "format" | "records" | "members">;

/** Reads a file in a process of its own that is killed when it hangs, crashes or eats memory; what it found until then is kept. */
export interface ParserPool extends AsyncDisposable {
  read(work: AssetWork, file: OpenFile): Promise<FileOutcome>;
}
