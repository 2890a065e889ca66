import type { Reason } from "@assay/spec";
import type { Subject } from "./subject.ts";

/** Label index of what stands in no field. */
export const freeText = -1;

/** What one block says. Plain data that crosses threads; it holds no value. */
export interface BlockEvidence {
  readonly ordinal: number;
  /** Cells with content, by label index. */
  readonly cells: readonly LabelCells[];
  readonly keys: readonly KeyEvidence[];
  /** Sets of keys that stand together in records. */
  readonly sets: readonly SetEvidence[];
  /** Records that may go on in a neighbouring block: the tally puts them together. */
  readonly edges: readonly RecordPart[];
}

/** Cells of one column in one block. */
export interface LabelCells {
  readonly label: number;
  readonly cells: number;
}

/** What one block says of one detector in one column, or in free text. */
export interface KeyEvidence {
  readonly label: number;
  readonly detector: number;
  /** Matches. */
  readonly count: number;
  /** Cells that match from end to end, pattern and check. */
  readonly whole: number;
  /** Cells whose pattern matches from end to end, whatever the check says; in free text places. */
  readonly tried: number;
  /** Altered values of the first records that were held against the check, and how many it took as well. */
  readonly probes: number;
  readonly held: number;
  /** Cells of `whole` where no other detector scored higher. */
  readonly top: number;
  /** Set where the rest of a column was left alone after nearly every cell had failed. */
  readonly given: boolean;
  /** Sum of the base scores of `whole`, in ten-thousandths. */
  readonly baseSum: number;
  /** Records that begin and end in this block and have a match. */
  readonly records: number;
  readonly best: BestMatch | null;
  readonly people: Uint8Array;
  readonly values: Uint8Array;
  /** Start, end of the first matches. */
  readonly spans: Uint32Array;
  readonly fingerprints: readonly string[];
}

/** The best-scored match of a key; of equals the first. */
export interface BestMatch {
  /** Ten-thousandths. */
  readonly score: number;
  readonly start: number;
  readonly mask: string;
  readonly reasons: readonly Reason[];
}

/** A set of keys (label, detector, label, detector, …; sorted) with the records that hold just these. */
export interface SetEvidence {
  readonly keys: readonly number[];
  readonly records: number;
  readonly people: Uint8Array;
}

/** What this block holds of a record. */
export interface RecordPart {
  readonly record: number;
  /** Keys with a match, written as in a set. */
  readonly all: readonly number[];
  /** Those whose score counts for what stands together. */
  readonly keys: readonly number[];
  readonly subject: Subject | null;
  readonly birth: Subject | null;
  /** Keyed hash of the record's number: who it is about when nothing in it names anybody. */
  readonly self: Subject;
}
