/** Numbers below 2³² in order, without an object each. */
export class Uint32List {
  values: Uint32Array;
  length = 0;

  constructor(capacity = 64) {
    this.values = new Uint32Array(capacity);
  }

  /** Adds one at the end. */
  push(value: number): void {
    if (this.length === this.values.length) this.reserve(1);
    this.values[this.length++] = value;
  }

  /** Makes room for `count` more, so that a hot loop may write to `values` itself. */
  reserve(count: number): void {
    if (this.length + count <= this.values.length) return;
    const larger = new Uint32Array(Math.max(this.length + count, this.values.length * 2));
    larger.set(this.values.subarray(0, this.length));
    this.values = larger;
  }

  /** A copy of what is in it. */
  toArray(): Uint32Array {
    return this.values.slice(0, this.length);
  }
}

/** How many of the first `count` numbers, every `stride`-th, are at most `value`; they are sorted. */
export function countUpTo(sorted: Uint32Array, value: number, stride = 1): number {
  let low = 0;
  let high = sorted.length / stride;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle * stride] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
