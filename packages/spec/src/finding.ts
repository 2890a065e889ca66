import type { DataType } from "./data-type.ts";
import type { Place } from "./place.ts";

/** Estimated distinct data subjects with the 95 % interval of the estimate. */
export interface People {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/** One part of a score: `{why: "luhn", weight: 0.4}`. Weights of a finding's reasons sum to its score before it is capped to 0..1. */
export interface Reason {
  /** A kebab-case code, or `label:word` / `context:word` where the word comes from the catalogue. Never a value that was read. */
  readonly why: string;
  readonly weight: number;
}

/** A finding: asset × field × data type. It has no part that can hold a value. */
export interface Finding {
  /** `f_` and 26 base-32 characters, from source, asset, field and data type alone: the same in every run. */
  readonly id: string;
  readonly source: string;
  /** URI of the asset; a member of a container is `…/a.zip!/inner.csv`. */
  readonly asset: string;
  /** Name of the column or JSON path; null in free text. */
  readonly field: string | null;
  readonly dataType: DataType;
  /** Id of the detector that saw most of it. */
  readonly detector: string;
  /** Matches. */
  readonly count: number;
  /** Records (rows, objects, messages; lines in free text) with at least one match. */
  readonly records: number;
  readonly people: People;
  /** 0..1, calibrated: of findings at 0.9, nine in ten are right. */
  readonly score: number;
  readonly reasons: readonly Reason[];
  /** Shape of one match: `S****567D`. Never the middle. */
  readonly mask: string;
  /** The first places, in asset order, up to the cap. */
  readonly places: readonly Place[];
  /** How many of `count` matches `places` tells. */
  readonly placesShown: number;
  /** Mergeable distinct sketch of the people (HyperLogLog of keyed hashes), as made by the engine. */
  readonly sketch: Uint8Array;
  /** Mergeable distinct sketch of the values. */
  readonly valueSketch: Uint8Array;
  /** Keyed fingerprints (HMAC-SHA-256, base64url, 22 characters) of the first distinct values; empty for card numbers (PCI DSS 3.5.1). */
  readonly fingerprints: readonly string[];
  /** For a column: cells with content, and share (0..1) of them that match. Absent in free text. */
  readonly column?: { readonly cells: number; readonly matched: number };
  /** For a sampled asset: share of rows that hold it, with the 95 % interval widened for clustering. */
  readonly share?: { readonly estimate: number; readonly low: number; readonly high: number };
}

/** Data types that stand together in one record, with how many records and people: what conjunction rules ask. */
export interface Combination {
  readonly source: string;
  readonly asset: string;
  /** Sorted, at least two. */
  readonly dataTypes: readonly DataType[];
  readonly records: number;
  readonly people: People;
  readonly sketch: Uint8Array;
}
