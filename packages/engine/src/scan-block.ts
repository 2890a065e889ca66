import type { Block } from "@assay/spec";

/** A block as it is handed to a scanner: without `locate`, which stays with the reader, and with its number in the asset. */
export interface ScanBlock extends Omit<Block, "locate"> {
  /** Number of the block in its asset, from 0. */
  readonly ordinal: number;
  /** The asset's uri. Records that name nobody count as people of this asset; without it they meet those of other assets. */
  readonly asset?: string;
}

/** Counts along the starts of records: which record an offset belongs to. Offsets are asked for in order. */
export class RecordCursor {
  readonly #starts: Uint32Array;
  readonly #first: number;
  #at = 0;

  constructor({ records, firstRecord }: ScanBlock) {
    this.#starts = records ?? new Uint32Array(0);
    this.#first = this.#starts[0] === 0 ? firstRecord - 1 : firstRecord;
  }

  /** The number of the record that holds an offset. */
  record(offset: number): number {
    while (this.#at < this.#starts.length && (this.#starts[this.#at] ?? 0) <= offset) this.#at++;
    return this.#first + this.#at;
  }
}
