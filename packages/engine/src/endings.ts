import { wordByte } from "./letters.ts";
import { matchLimit } from "./match-limit.ts";

/** Where a walk may end, shortest first: the accept list and the position of each ending. */
export class Endings {
  readonly lists = new Int32Array(matchLimit + 2);
  readonly ends = new Int32Array(matchLimit + 2);
  count = 0;

  /** Begins anew. */
  clear(): void {
    this.count = 0;
  }

  /** Adds an ending. */
  push(list: number, end: number): void {
    if (this.count === this.ends.length) return; // as many as a match has bytes: cannot be
    this.lists[this.count] = list;
    this.ends[this.count++] = end;
  }
}

/** Whether an ending would cut a run of ASCII letters and digits. */
export function cutsWord(bytes: Uint8Array, end: number, to: number): boolean {
  return end < to && wordByte[bytes[end]!] === 1 && wordByte[bytes[end - 1]!] === 1;
}
