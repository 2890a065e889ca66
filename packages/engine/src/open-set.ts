/** A set of detectors: asked for one, or gone through; emptied in the time it takes to go through it. */
export class OpenSet {
  /** By detector: 1 where it is in the set. */
  readonly has: Uint8Array;
  readonly #list: Int32Array;
  /** How many were added since it was cleared. */
  count = 0;

  constructor(detectors: number) {
    this.has = new Uint8Array(detectors);
    this.#list = new Int32Array(detectors);
  }

  /** Adds a detector. */
  add(detector: number): void {
    if (this.has[detector] === 1) return;
    this.has[detector] = 1;
    this.#list[this.count++] = detector;
  }

  /** The detector that was added as number `index`. */
  at(index: number): number {
    return this.#list[index]!;
  }

  /** Takes a detector out; {@link at} still tells it. */
  remove(detector: number): void {
    this.has[detector] = 0;
  }

  /** Empties the set. */
  clear(): void {
    for (let at = 0; at < this.count; at++) this.has[this.#list[at]!] = 0;
    this.count = 0;
  }
}
