/** A power of two above the longest match. */
const size = 4096;
const ring = size - 1;

/** How many endings of one kind a walk takes over: as many as are ever tried. */
const endingsTaken = 4;

/**
 * The way of a long walk: its state at each position, and where it accepted. A walk in the same state at the same position goes the same
 * way from there on; so however many tokens begin in a long stretch, its bytes are read once.
 */
export class Trail {
  readonly #states = new Int32Array(size);
  /** At an ending: the ending of the same list before it. */
  readonly #before = new Int32Array(size);
  readonly #lastEnding = new Map<number, number>();
  #begin = 0;
  #generation = -1;
  /** The last position the walk came to. */
  end = -1;

  /** Begins a new way. */
  begin(position: number, generation: number): void {
    this.#begin = position;
    this.end = position - 1;
    this.#generation = generation;
    this.#lastEnding.clear();
  }

  /** Whether the walk was in this state at this position. */
  holds(position: number, state: number, generation: number): boolean {
    return (
      position >= this.#begin &&
      position <= this.end &&
      position > this.end - size &&
      this.#states[position & ring] === state &&
      this.#generation === generation
    );
  }

  /** The state at a position the walk came to. */
  stateAt(position: number): number {
    return this.#states[position & ring] ?? 0;
  }

  /** Notes the state at the next position. */
  put(state: number): void {
    this.end++;
    this.#states[this.end & ring] = state;
  }

  /** Notes that a list is accepted at a position. */
  accept(position: number, list: number): void {
    this.#before[position & ring] = this.#lastEnding.get(list) ?? -1;
    this.#lastEnding.set(list, position);
  }

  /** The last endings of each list after `position` and up to `limit`, in order. */
  endings(position: number, limit: number): { end: number; list: number }[] {
    const found: { end: number; list: number }[] = [];
    for (const [list, last] of this.#lastEnding) {
      let taken = 0;
      for (let end = last; end > position && taken < endingsTaken; end = this.#before[end & ring] ?? -1) {
        if (end > limit) continue;
        found.push({ end, list });
        taken++;
      }
    }
    return found.toSorted((a, b) => a.end - b.end);
  }
}

/** The last few ways: hostile text may mix several. */
export class Trails {
  readonly #trails = Array.from({ length: 4 }, () => new Trail());
  #oldest = 0;

  /** Forgets all ways. */
  clear(): void {
    for (const trail of this.#trails) trail.begin(0, -1);
  }

  /** The trail that was in this state at this position, or null. */
  find(position: number, state: number, generation: number): Trail | null {
    for (const trail of this.#trails) if (trail.holds(position, state, generation)) return trail;
    return null;
  }

  /** Begins a new trail in place of the oldest. */
  begin(position: number, generation: number): Trail {
    const trail = this.#trails[this.#oldest] ?? new Trail();
    this.#oldest = (this.#oldest + 1) % this.#trails.length;
    trail.begin(position, generation);
    return trail;
  }
}
