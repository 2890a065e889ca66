/** A half-open stretch of bytes: `start` is in it, `end` is not. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * A place a person can open, from the outside in. Each step is one of: `row N`, `line N`, `page N`, `record N` (all from 1),
 * `sheet NAME`, `table NAME`, `member NAME`, `part NAME`, a column name or a JSON path such as `$.customers[].email`.
 */
export interface Place {
  readonly steps: readonly string[];
  /** Byte offsets in the asset as stored (start, end), where the reader can tell them. */
  readonly bytes?: readonly [number, number];
}
