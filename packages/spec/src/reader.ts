import type { Asset } from "./connector.ts";
import type { ClassifiedFinding, StoredRun } from "./exporter.ts";
import type { Combination, Finding } from "./finding.ts";
import type { Coverage, CoverageStatus } from "./coverage.ts";
import type { CoverageReason } from "./reasons.ts";
import type { Classification, Outcome } from "./framework.ts";
import type { SourceTypeTotal } from "./totals.ts";

/** One page of rows. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  /** Hand it back as `cursor` for the next page; null on the last. */
  readonly next: string | null;
  /** Rows of the whole query. */
  readonly total: number;
}

/** Which page. */
export interface PageQuery {
  /** 1 to 1000. (Default: 100) */
  readonly limit?: number;
  /** `next` of the page before. */
  readonly cursor?: string;
}

/** A finding in a list: without its sketches, fingerprints and places. */
export type FindingRow = Omit<ClassifiedFinding, "sketch" | "valueSketch" | "fingerprints" | "places">;

/** Which findings; what is not named is not asked. */
export interface FindingQuery extends PageQuery {
  readonly source?: string;
  /** Uri of an asset or of a member; a container's own uri does not take its members in. */
  readonly asset?: string;
  /** Beginning of the uri: a folder, or a container followed by `!/`. */
  readonly under?: string;
  /** Null: free text. */
  readonly field?: string | null;
  /** This data type and what lies under it: `gov-id`. */
  readonly dataType?: string;
  readonly pack?: string;
  readonly category?: string;
  readonly outcome?: Outcome;
  readonly minScore?: number;
  /** In the listing's order, or the most people or the highest score first. (Default: `place`) */
  readonly order?: "place" | "people" | "score";
}

/** Which rows of the ledger. */
export interface CoverageQuery extends PageQuery {
  readonly source?: string;
  readonly status?: readonly CoverageStatus[];
  readonly reason?: CoverageReason;
  readonly under?: string;
  /** Members of this container only. */
  readonly container?: string;
}

/** One step down the tree of a source: a folder (uri ends in `/`) with sums over everything in it, or an asset. */
export interface TreeNode {
  readonly kind: "folder" | "asset";
  /** Last part of the uri, as written there. */
  readonly name: string;
  readonly uri: string;
  /** Top-level assets in it; 1 for an asset. */
  readonly assets: number;
  /** Of `assets`, those that were not read in full: partial, failed, pending, and skipped. */
  readonly unread: number;
  /** Findings in it, those in members of containers included. */
  readonly findings: number;
}

/** Which step of the tree. */
export interface TreeQuery extends PageQuery {
  readonly source: string;
  /** Uri of a folder, as a node has it. (Default: the first folder of the source that has more than one child) */
  readonly folder?: string;
}

/** One asset with all that is known of it. */
export interface AssetDetail {
  readonly source: string;
  /** As it was listed; null for a member of a container. */
  readonly listed: Asset | null;
  readonly coverage: Coverage;
  readonly combinations: readonly Combination[];
}

/** A stored run with the questions that a reporting app asks. Everything is read from the store, nothing from a source. */
export interface RunReader extends StoredRun {
  findingPage(query: FindingQuery): Promise<Page<FindingRow>>;
  /** A finding with its places. Undefined where the run has none of that id. */
  finding(
    id: string,
  ): Promise<
    (Omit<Finding, "sketch" | "valueSketch"> & { readonly categories: readonly Classification[] }) | undefined
  >;
  coveragePage(query: CoverageQuery): Promise<Page<Coverage>>;
  tree(query: TreeQuery): Promise<Page<TreeNode>>;
  /** Undefined where the source has no such asset or member. */
  asset(source: string, uri: string): Promise<AssetDetail | undefined>;
  /** Data type by source, without empty cells. */
  sourceTypeTotals(): Promise<readonly SourceTypeTotal[]>;
  /** SHA-256 (hex) over findings, combinations and coverage in their order: equal for equal results. */
  digest(): Promise<string>;
}
