import type { Combination, Finding } from "./finding.ts";
import type { Coverage } from "./coverage.ts";
import type { Language } from "./localised.ts";
import type { Run, RunSource, RunSummary } from "./run.ts";
import type { AssetTotal, CategoryTotal, CombinationTotal, ReasonTotal, Totals, TypeTotal } from "./totals.ts";
import type { Classification, PackSummary } from "./framework.ts";

/** A finding with what the packs say of it. */
export interface ClassifiedFinding extends Finding {
  readonly categories: readonly Classification[];
}

/** A stored run, to be read as often as wanted. Everything is rendered from this. */
export interface StoredRun {
  readonly run: Run;
  readonly summary: RunSummary;
  readonly packs: readonly PackSummary[];
  findings(): AsyncIterable<ClassifiedFinding>;
  coverage(): AsyncIterable<Coverage>;
  combinations(): AsyncIterable<Combination>;
  sources(): Promise<readonly RunSource[]>;
  /** Over all findings. */
  totals(): Promise<Totals>;
  /** Gravest data types first, then most people. */
  typeTotals(): Promise<readonly TypeTotal[]>;
  /** In the packs' own order. */
  categoryTotals(): Promise<readonly CategoryTotal[]>;
  /** Most people first. */
  combinationTotals(): Promise<readonly CombinationTotal[]>;
  /** The assets that matter most: gravest data type first, then most people. */
  assetTotals(limit: number): Promise<readonly AssetTotal[]>;
  reasonTotals(): Promise<readonly ReasonTotal[]>;
}

/** How to render. */
export interface ExportOptions {
  readonly language: Language;
  /** Columns of the terminal, for the table. */
  readonly width?: number;
  readonly colour?: boolean;
  /** CSV: begin with a byte-order mark, for spreadsheet programs. */
  readonly bom?: boolean;
}

/** One output format, rendered from a stored run, as text that can be streamed. It never holds a value. */
export interface Exporter {
  readonly id: string;
  readonly mediaType: string;
  /** File name extension without the dot. */
  readonly extension: string;
  render(run: StoredRun, options: ExportOptions): AsyncIterable<string>;
}
