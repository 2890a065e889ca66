import { getOrMake } from "./get-or-make.ts";
import type { KeyAccumulator } from "./key-accumulator.ts";
import type { ScanBlock } from "./scan-block.ts";

/** The most fingerprints a finding keeps. */
export const fingerprintLimit = 100;

/**
 * Knows which values of an asset need a fingerprint: the first distinct ones. What an earlier block of the asset has told is not told again,
 * nor anything once enough is told: the tally keeps the first, and they came earlier.
 */
export class Fingerprints {
  readonly #told = new Map<string, Set<string>>();
  #asset: string | undefined;
  #ordinal = -1;

  /** Turns to a block; forgets, unless it is a later one of the same asset. */
  begin({ asset, ordinal }: ScanBlock): void {
    if (asset === undefined || asset !== this.#asset || ordinal <= this.#ordinal) this.#told.clear();
    this.#asset = asset;
    this.#ordinal = ordinal;
  }

  /** What is told of a key so far. */
  toldOf({ label, detector }: KeyAccumulator): Set<string> {
    return getOrMake(this.#told, `${label} ${detector}`, () => new Set());
  }
}
