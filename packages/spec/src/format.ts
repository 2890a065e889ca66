import type { Block } from "./block.ts";
import type { Sample, Sampling } from "./coverage.ts";
import type { CoverageReason } from "./reasons.ts";

/** Hard limits on one asset; what they cut is `partial` with what was read kept. */
export interface ReadLimits {
  /** Bytes read from one asset or member, after decompression. */
  readonly bytes: number;
  /** Decompressed bytes per compressed byte, judged after the first MiB. */
  readonly ratio: number;
  /** Containers inside containers. */
  readonly depth: number;
  /** Members of one container. */
  readonly members: number;
  /** Decompressed bytes of all members of one top-level asset together. */
  readonly totalBytes: number;
  /** Depth of nesting of JSON, XML, HTML. */
  readonly nesting: number;
}

/** What a reader reads from. */
export interface FormatInput {
  readonly name: string;
  readonly size: number | null;
  /** All bytes from the start, once, in chunks of any size. */
  stream(): AsyncIterable<Uint8Array>;
  /** Random access; absent for members that can only be streamed. */
  readonly read?: (start: number, length: number) => Promise<Uint8Array>;
  readonly limits: ReadLimits;
  readonly signal: AbortSignal;
  /** Read only a sample, where the format allows it without reading the rest; the reader then yields a `sampled` item at its end. */
  readonly sample?: Sample;
}

/** A file inside the file. The scanner picks its reader and drains or abandons it before the next item is pulled. */
export interface Embedded {
  readonly kind: "embedded";
  /** Path inside the container as stored, made printable. */
  readonly name: string;
  readonly size: number | null;
  /** The member's bytes, once. Absent where it cannot be read: then `unread` says why. */
  readonly stream?: () => AsyncIterable<Uint8Array>;
  /** Random access, where the container allows it. */
  readonly read?: (start: number, length: number) => Promise<Uint8Array>;
  readonly unread?: {
    readonly status: "skipped" | "failed";
    readonly reason: CoverageReason;
    readonly detail?: string;
  };
}

/** Something in the asset that the reader passed over and the coverage must tell: the asset ends `partial`. */
export interface Omission {
  readonly kind: "omission";
  readonly reason: CoverageReason;
  readonly detail: string;
}

/** Told by a reader that read a sample, after its last block. */
export interface SampleNote {
  readonly kind: "sampled";
  readonly sampling: Sampling;
}

/** What a reader yields. */
export type FormatItem = Block | Embedded | Omission | SampleNote;

/** One file format. A file inside the file is yielded as `Embedded`; the scanner picks its reader. */
export interface FormatReader {
  readonly id: string;
  /** Whether it holds files rather than text. */
  readonly container?: true;
  /** Whether a stretch of whole lines can be read by itself: `plain`, or behind the file's first line: `header`. Lets large files be sampled. */
  readonly lines?: "plain" | "header";
  /** Runs in a killable child process: its parser can hang, crash or eat memory on a hostile file. */
  readonly isolated?: true;
  /** How sure the reader is, 0..1, content first, name second. `head` is the first 64 KiB at most. */
  recognise(head: Uint8Array, name: string): number;
  /** Blocks, members and omissions in order; on damage throws an AssayError with a reason after what could be read. */
  read(input: FormatInput): AsyncIterable<FormatItem>;
}

/** Tells the items of a reader apart. */
export function isBlock(item: FormatItem): item is Block {
  return !("kind" in item);
}
