import type { Sample, Sampling } from "./coverage.ts";
import type { CoverageReason } from "./reasons.ts";
import type { Json } from "./run.ts";

/** The smallest thing a connector lists: an object, a file, a table. Survives JSON. */
export interface Asset {
  /** The name people know it by and coverage shows: `file:///data/a.csv`, `s3://bucket/key`. Unique in the source. */
  readonly uri: string;
  /** Name for format recognition: the last part of the path; empty for tables. */
  readonly name: string;
  /** Bytes, null where the store does not tell. */
  readonly size: number | null;
  /** Records (rows) the store says it holds, where it is a table. */
  readonly rows?: number | null;
  /** ISO 8601, UTC. */
  readonly modified?: string;
  /** Changes when the content does: an ETag, `mtime-size-inode`, a version id. */
  readonly version?: string;
  /** What only the connector understands and needs to open it again, such as a name that is not UTF-8. */
  readonly handle?: string;
  /** Listed, but not to be opened: it ends `skipped` or `failed` with this reason. */
  readonly unread?: {
    readonly status: "skipped" | "failed";
    readonly reason: CoverageReason;
    readonly detail?: string;
  };
  /** What is around the data: owner, mode, encryption, region, tags. */
  readonly properties?: { readonly [key: string]: Json };
}

/** What to list. */
export interface ListQuery {
  /** Uri of the last asset already listed; listing goes on after it. */
  readonly after?: string;
  readonly signal: AbortSignal;
}

/** Bytes of an asset. Nothing is read until asked. */
export interface ByteContent extends AsyncDisposable {
  readonly kind: "bytes";
  readonly size: number | null;
  /** Bytes from `start` (default 0) to `end` (default: the end), in chunks of any size. */
  stream(range?: { readonly start?: number; readonly end?: number }): AsyncIterable<Uint8Array>;
  /** Up to `length` bytes at `start`; fewer only at the end. Absent for what can only be streamed, such as standard input. */
  readonly read?: (start: number, length: number) => Promise<Uint8Array>;
  /** Throws `changed_during_read` when the asset is no longer the one that was opened. */
  verify(): Promise<void>;
}

/** A column of a table. */
export interface RowField {
  readonly name: string;
  /** The type the store declares: `varchar(20)`. */
  readonly type: string;
  readonly comment?: string;
}

/** One cell: text, bytes (an embedded file), or nothing. Other types arrive as text. */
export type Cell = string | Uint8Array | null;

/** Which rows to read. */
export interface RowQuery {
  /** Key of the last batch already read. */
  readonly after?: string;
  readonly signal: AbortSignal;
  /** Read only a sample, by blocks where the store has them. */
  readonly sample?: Sample;
}

/** Rows of an asset, in batches. */
export interface RowContent extends AsyncDisposable {
  readonly kind: "rows";
  readonly fields: readonly RowField[];
  /** Batches of rows, after a key when resumed. `key` goes back in as `after`. */
  batches(query: RowQuery): AsyncIterable<{
    readonly rows: readonly (readonly Cell[])[];
    /** Bytes read from the store for this batch, as near as can be told. */
    readonly bytes: number;
    readonly key?: string;
  }>;
  /** After the last batch: what of the rows was read, when it was a sample; null when it was all of them. */
  sampled?(): Sampling | null;
  verify(): Promise<void>;
}

/** A connected store. */
export interface Source extends AsyncDisposable {
  /** Name in config, or the target as written. */
  readonly name: string;
  /** Least-privilege test: resolves when it can list and read, throws an AssayError that names the missing grant. */
  check(signal: AbortSignal): Promise<void>;
  /** Every asset in scope and every thing that could not be listed, in a stable order, resumable after a uri. */
  list(query: ListQuery): AsyncIterable<Asset>;
  /** Opens an asset; reads nothing yet. */
  open(asset: Asset, signal: AbortSignal): Promise<ByteContent | RowContent>;
  /** What is around the whole store: region, encryption, public access. */
  readonly properties?: { readonly [key: string]: Json };
}

/** A schema as the Standard Schema project defines it (https://standardschema.dev, v1); zod 4 satisfies it. */
export interface Schema<Output> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => unknown;
    readonly types?: { readonly input: unknown; readonly output: Output } | undefined;
  };
}

/** A way into one kind of store: can you reach it, what is there, what does this hold. It never writes or parses. */
export interface Connector<Options> {
  /** The word in the config: `s3`. */
  readonly type: string;
  readonly options: Schema<Options>;
  connect(options: Options): Promise<Source>;
}
