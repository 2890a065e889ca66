import type { CoverageReason } from "./reasons.ts";
import type { CoverageStatus } from "./coverage.ts";
import type { DataType } from "./data-type.ts";
import type { Classification, Outcome } from "./framework.ts";
import type { People } from "./finding.ts";
import type { Json } from "./run.ts";

/** Sums over some findings of a run. */
export interface Totals {
  readonly findings: number;
  /** Assets that hold at least one; a member of a container counts for itself. */
  readonly assets: number;
  readonly matches: number;
  /**
   * Records with at least one match: of each asset the finding that has most, summed. What stands in several fields of an asset
   * may be in more records than that, never in fewer.
   */
  readonly records: number;
  /** Merged over the findings: who is in several of them counts once. */
  readonly people: People;
}

/** What a run found of one data type. */
export interface TypeTotal extends Totals {
  readonly dataType: DataType;
  /** Mean score, weighted by matches. */
  readonly score: number;
}

/** What a run found of one data type in one source: a cell of the matrix. */
export interface SourceTypeTotal extends TypeTotal {
  readonly source: string;
}

/** What a run found of one category of a pack, by outcome and effect: firm, indicated, open, or set aside. */
export interface CategoryTotal extends Totals {
  readonly pack: string;
  readonly category: string;
  readonly outcome: Outcome;
  readonly effect: Classification["effect"];
  /** Sorted. */
  readonly dataTypes: readonly DataType[];
  /** References of the provisions that its rules name, sorted. */
  readonly provisions: readonly string[];
  /** Ids of the facts that only a person can give, sorted. */
  readonly questions: readonly string[];
}

/** Data types that stand together in one record, over all assets. */
export interface CombinationTotal {
  readonly dataTypes: readonly DataType[];
  readonly assets: number;
  readonly records: number;
  readonly people: People;
}

/** What a run found in one asset. */
export interface AssetTotal extends Totals {
  readonly source: string;
  readonly asset: string;
  /** Gravest first, as the taxonomy grades them. */
  readonly dataTypes: readonly DataType[];
  /** ISO 8601, UTC; null where the store does not tell. Of the container for a member. */
  readonly modified: string | null;
  /** What the connector says of the asset: owner, mode, tags. Of the container for a member. */
  readonly properties: { readonly [key: string]: Json };
}

/** Ledger rows that ended alike. */
export interface ReasonTotal {
  readonly source: string;
  readonly status: CoverageStatus;
  readonly reason: CoverageReason | null;
  /** Rows, members of containers included. */
  readonly rows: number;
  /** Of top-level assets: members are inside their container's bytes. */
  readonly bytes: { readonly listed: number; readonly read: number };
}
