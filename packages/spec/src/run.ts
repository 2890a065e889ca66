import type { CoverageCounts } from "./coverage.ts";
import type { People } from "./finding.ts";

/** A JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A pack as a run used it. */
export interface PackVersion {
  readonly id: string;
  readonly version: string;
  /** `sha256:` and hex, of the pack's canonical JSON. */
  readonly digest: string;
}

/** What a run was started with; everything renders from a stored run. */
export interface Run {
  /** A ULID. */
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly started: string;
  /** Version of Assay. */
  readonly version: string;
  readonly catalog: { readonly detectors: number; readonly digest: string };
  readonly packs: readonly PackVersion[];
  /** The plan, with secrets by reference only. */
  readonly plan: { readonly [key: string]: Json };
}

/** What a run came to. Cut short, `finished` is null and `pending` is not zero. */
export interface RunSummary {
  /** Every coverage row, members of containers included. */
  readonly assets: CoverageCounts;
  /** How many of `assets.listed` are members of containers. */
  readonly members: number;
  /** Of top-level assets: members are inside their container's bytes. */
  readonly bytes: { readonly listed: number; readonly read: number };
  readonly records: number;
  readonly findings: number;
  /** Over all findings, merged. */
  readonly people: People;
  readonly seconds: number;
  readonly exit: number;
  readonly finished: string | null;
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
