/** One row of a table of measurements. */
export interface Measured {
  readonly what: string;
  readonly figure: number;
  readonly unit: string;
  /** What it must reach, in words, where something is promised. */
  readonly target?: string;
}
