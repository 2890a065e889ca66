import type { Asset } from "./connector.ts";
import type { Coverage } from "./coverage.ts";
import type { StoredRun } from "./exporter.ts";
import type { Combination, Finding } from "./finding.ts";
import type { Classification, PackSummary } from "./framework.ts";
import type { Json, Run, RunSummary } from "./run.ts";

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

/** A source as a run met it. */
export interface RunSource {
  readonly name: string;
  readonly type: string;
  readonly uri: string;
  readonly properties: { readonly [key: string]: Json };
  /** Uri of the last asset whose listing is stored. */
  readonly listedUpTo: string | null;
  readonly listingComplete: boolean;
}

/** A run in the list of runs. */
export interface RunEntry {
  readonly run: Run;
  /** Null while it goes on or when it was cut short. */
  readonly summary: RunSummary | null;
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
export type AuditVerdict = { readonly intact: true; readonly entries: number } | { readonly intact: false; readonly brokenAt: number };

/** Keeps runs, coverage, findings, decisions and the audit. SQLite by default, PostgreSQL by URL: one contract. */
export interface FindingStore extends AsyncDisposable {
  startRun(run: Run): Promise<void>;
  /** Adds or updates a source of a run. */
  putSource(run: string, source: Omit<RunSource, "listedUpTo" | "listingComplete">): Promise<void>;
  /** Stores a batch of the listing as pending rows and moves the listing cursor, in one transaction. */
  listAssets(run: string, source: string, assets: readonly Asset[], complete: boolean): Promise<void>;
  /** Pending assets in listing order, after an asset's uri. */
  pendingAssets(run: string, source: string, limit: number, after?: string): Promise<readonly Asset[]>;
  /** Findings, coverage and cursor of one or more assets, in one transaction. Committing an asset twice changes nothing. */
  commitAssets(run: string, commits: readonly AssetCommit[]): Promise<void>;
  /** Computes and stores the summary from the ledger. */
  finishRun(run: string, end: { readonly seconds: number; readonly exit: number; readonly finished: string | null }): Promise<RunSummary>;
  /** Replaces what packs say of a run's findings. */
  putClassification(run: string, packs: readonly PackSummary[], classifications: readonly Classification[]): Promise<void>;
  runs(): Promise<readonly RunEntry[]>;
  /** A run by its id, a unique beginning of it, or `latest`. Throws `store/no-such-run`. */
  run(id: string): Promise<StoredRun>;
  sources(run: string): Promise<readonly RunSource[]>;
  /** Latest decision of each finding. */
  decisions(): Promise<readonly Decision[]>;
  decide(decision: Decision): Promise<void>;
  audit(entry: Omit<AuditEntry, "sequence" | "hash">): Promise<AuditEntry>;
  auditEntries(after?: number, limit?: number): Promise<readonly AuditEntry[]>;
  verifyAudit(): Promise<AuditVerdict>;
}
