import { cutsWord } from "./endings.ts";
import type { Endings } from "./endings.ts";
import type { LazyDfa } from "./lazy-dfa.ts";
import { Trails } from "./trail.ts";
import type { Trail } from "./trail.ts";

/** From here on a walk is long: it looks whether an earlier one came the same way. */
export const longWalk = 64;

/**
 * The rest of a long walk: where it falls into the way of an earlier one, that one's endings are its own and no byte is read again. So a
 * pattern such as `eyJ[\w-]+` reads a megabyte of `eyJa-eyJa-` once, not once for each of its beginnings.
 */
export class LongWalk {
  readonly #dfa: LazyDfa;
  readonly #trails = new Trails();
  #isUsed = false;
  /** Bytes stepped over since it was made. */
  steps = 0;

  constructor(dfa: LazyDfa) {
    this.#dfa = dfa;
  }

  /** Begins another stretch: what was remembered belongs to the last. */
  begin(): void {
    if (this.#isUsed) this.#trails.clear();
    this.#isUsed = false;
  }

  /** Walks on from `at` in a state, up to `limit`; adds the endings that cut no word. `to` is where the stretch ends. */
  walk(first: number, bytes: Uint8Array, at: number, limit: number, to: number, endings: Endings): void {
    const dfa = this.#dfa;
    this.#isUsed = true;
    let { generation } = dfa;
    let trail: Trail | null = null;
    let state = first;
    for (let position = at; ; position++) {
      const earlier = this.#trails.find(position, state, generation);
      if (earlier !== null && earlier !== trail) {
        for (const ending of earlier.endings(position, limit)) endings.push(ending.list, ending.end);
        trail = earlier;
        position = Math.min(limit, trail.end);
        state = trail.stateAt(position);
      } else {
        trail ??= this.#trails.begin(position, generation);
        trail.put(state);
      }
      if (position >= limit || state === 0) return;
      state = dfa.step(state, bytes[position]!);
      this.steps++;
      if (dfa.generation !== generation) {
        ({ generation } = dfa);
        trail = this.#trails.begin(position + 1, generation);
      }
      const list = dfa.accepts[state]!;
      if (list === 0 || cutsWord(bytes, position + 1, to)) continue;
      endings.push(list, position + 1);
      trail.accept(position + 1, list);
    }
  }
}
