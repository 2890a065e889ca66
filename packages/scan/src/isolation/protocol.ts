import type { Combination, Coverage, Finding, ReadLimits } from "@assay/spec";
import type { FileOutcome } from "../parts.ts";

/** What a parser process is told. */
export type ToChild =
  | {
      readonly kind: "read";
      readonly source: string;
      readonly file: {
        readonly uri: string;
        readonly container: string | null;
        readonly name: string;
        readonly size: number | null;
        readonly depth: number;
      };
      readonly canSeek: boolean;
      readonly limits: ReadLimits;
      readonly minScore: number;
    }
  /** Answer to `pull`: the next chunk; null at the end; a fault where the source broke. */
  | { readonly kind: "chunk"; readonly chunk: Uint8Array | null; readonly fault?: Fault }
  /** Answer to `seek`. */
  | { readonly kind: "bytes"; readonly id: number; readonly bytes: Uint8Array | null; readonly fault?: Fault };

/** What a parser process says. It holds no value: blocks are scanned where they are parsed. */
export type FromChild =
  | { readonly kind: "ready" }
  | { readonly kind: "pull" }
  | { readonly kind: "seek"; readonly id: number; readonly start: number; readonly length: number }
  /** What was found so far, kept in case the process has to be killed. */
  | { readonly kind: "sofar"; readonly kept: Kept }
  | { readonly kind: "done"; readonly kept: Kept; readonly outcome: FileOutcome };

/** Results of a file and its members. */
export interface Kept {
  readonly coverage: readonly Coverage[];
  readonly findings: readonly Finding[];
  readonly combinations: readonly Combination[];
  readonly unpacked: number;
}

/** An error on its way to another process. */
export interface Fault {
  readonly code: string;
  readonly message: string;
  readonly reason: Coverage["reason"];
}
