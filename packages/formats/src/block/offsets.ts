import { Uint32List, countUpTo } from "./uint32-list.ts";

/**
 * Where the bytes of a block come from. Each entry says that from here on they follow one another in the source from
 * there on; an entry is made wherever something was left out or rewritten.
 */
export class Offsets {
  readonly #at: Uint32List;
  #sources: Float64Array<ArrayBuffer>;

  /** `capacity` is how many entries there may be before room is made. */
  constructor(capacity = 16) {
    this.#at = new Uint32List(capacity);
    this.#sources = new Float64Array(capacity);
  }

  /** From `at` on the bytes are those from `source` on. */
  add(at: number, source: number): void {
    const last = this.#at.length - 1;
    if (last >= 0 && this.#at.values[last] === at) this.#at.length--;
    else if (last >= 0 && (this.#sources[last] ?? 0) + at - (this.#at.values[last] ?? 0) === source) return; // they follow on
    const index = this.#at.length;
    this.#at.push(at);
    if (index >= this.#sources.length) this.#sources = grown(this.#sources);
    this.#sources[index] = source;
  }

  /** Where the byte at `at` lies in the source. */
  source(at: number): number {
    const index = countUpTo(this.#at.values.subarray(0, this.#at.length), at) - 1;
    if (index < 0) return at;
    return (this.#sources[index] ?? 0) + at - (this.#at.values[index] ?? 0);
  }

  /** The same for a block that begins at `from`. */
  after(from: number): Offsets {
    const rest = new Offsets(Math.max(16, this.#at.length)); // the next block is likely to have as many
    if (this.#at.length === 0) return rest;
    rest.add(0, this.source(from));
    for (let index = 0; index < this.#at.length; index++) {
      const at = this.#at.values[index] ?? 0;
      if (at > from) rest.add(at - from, this.#sources[index] ?? 0);
    }
    return rest;
  }
}

function grown(values: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(values.length * 2);
  larger.set(values);
  return larger;
}
