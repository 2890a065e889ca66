import type { Asset } from "./connector.ts";
import type { Coverage } from "./coverage.ts";
import type { CoverageReason } from "./reasons.ts";
import type { Combination, Finding } from "./finding.ts";
import type { Classification, PackSummary } from "./framework.ts";
import type { Json, Run, RunSource, RunSummary } from "./run.ts";
import type { RunReader } from "./reader.ts";

/** Everything one top-level asset came to: committed whole or not at all. */
export interface AssetCommit {
  readonly source: string;
  readonly asset: string;
  /** The asset's own row first, then one per member. */
  readonly coverage: readonly Coverage[];
  readonly findings: readonly Finding[];
  readonly combinations: readonly Combination[];
  /** The asset's version when it was read, for incremental scans. */
  readonly version?: string;
}

/** A run in the list of runs. */
export interface RunEntry {
  readonly run: Run;
  /** Null while it goes on or when it was cut short. */
  readonly summary: RunSummary | null;
}

/** How a run ended. */
export interface RunEnd {
  readonly seconds: number;
  readonly exit: number;
  /** ISO 8601, UTC; null where the run was cut short and can be resumed. */
  readonly finished: string | null;
  readonly pendingReason?: CoverageReason;
}

/** What a person said of a finding. Survives rescans; never hides a new fact. */
export interface Decision {
  readonly finding: string;
  /** `withdrawn` takes the decision before it back: the finding waits again. */
  readonly verdict: "confirmed" | "not-personal" | "test-data" | "accepted-risk" | "planned" | "withdrawn";
  readonly reason: string;
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly on: string;
  readonly expires: string | null;
  readonly reopen: readonly string[];
}

/** One link of the audit chain. */
export interface AuditEntry {
  readonly sequence: number;
  readonly at: string;
  readonly who: string;
  readonly what: string;
  readonly subject: string;
  readonly detail: { readonly [key: string]: Json };
  /** Hex HMAC or SHA-256 over the previous hash and this entry's canonical JSON. */
  readonly hash: string;
}

/** Where the audit chain breaks first. */
export type AuditVerdict =
  | { readonly intact: true; readonly entries: number }
  | { readonly intact: false; readonly brokenAt: number };

/** Keeps runs, coverage, findings, decisions and the audit. SQLite by default, PostgreSQL by URL: one contract. */
export interface FindingStore extends AsyncDisposable {
  startRun(run: Run): Promise<void>;
  /** Adds or updates a source of a run. */
  putSource(run: string, source: Omit<RunSource, "listedUpTo" | "listingComplete">): Promise<void>;
  /** Stores a batch of the listing as pending rows and moves the listing cursor, in one transaction. */
  listAssets(run: string, source: string, assets: readonly Asset[], complete: boolean): Promise<void>;
  /** Pending assets in listing order, after an asset's uri. */
  pendingAssets(run: string, source: string, limit: number, after?: string): Promise<readonly Asset[]>;
  /** Findings, coverage and cursor of one or more assets, in one transaction. Committing an asset twice changes nothing. Throws `store/not-listed`. */
  commitAssets(run: string, commits: readonly AssetCommit[]): Promise<void>;
  /** Takes the assets of a run that left gaps out of the ledger and opens its listings again, so that a resumed run lists and reads them; resolves with how many. */
  reopenAssets(run: string): Promise<number>;
  /** Takes over from an earlier run what pending assets came to that have not changed since; resolves with how many. */
  carryAssets(run: string, source: string, from: string): Promise<number>;
  /** Computes and stores the summary from the ledger. What is still pending gets `pendingReason`. (Default: `interrupted`) */
  finishRun(run: string, end: RunEnd): Promise<RunSummary>;
  /** Replaces what packs say of a run's findings. */
  putClassification(
    run: string,
    packs: readonly PackSummary[],
    classifications: readonly Classification[],
  ): Promise<void>;
  runs(): Promise<readonly RunEntry[]>;
  /** A run by its id, a unique beginning of it, or `latest`. Throws `store/no-such-run`. */
  run(id: string): Promise<RunReader>;
  sources(run: string): Promise<readonly RunSource[]>;
  /** Latest decision of each finding. */
  decisions(): Promise<readonly Decision[]>;
  /** Adds a decision and, in the same transaction, its audit entry. */
  decide(decision: Decision): Promise<void>;
  audit(entry: Omit<AuditEntry, "sequence" | "hash">): Promise<AuditEntry>;
  auditEntries(after?: number, limit?: number): Promise<readonly AuditEntry[]>;
  verifyAudit(): Promise<AuditVerdict>;
}
