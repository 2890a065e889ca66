import type { PathNode } from "../json/paths.ts";

/** A mapping or a sequence whose entries stand at one indentation. */
export interface Frame {
  readonly indent: number;
  readonly node: PathNode;
  readonly isSequence: boolean;
}

/** The collections around the line under way, from the outside in. */
export class Frames {
  /** Whether collections lie deeper than the limit; what is in them has the path of the deepest. */
  isTooDeep = false;
  readonly #frames: Frame[] = [];
  readonly #nesting: number;

  constructor(nesting: number) {
    this.#nesting = nesting;
  }

  /** Forgets all: a new document begins. */
  clear(): void {
    this.#frames.length = 0;
  }

  /** The indentation of the innermost collection; -1 outside all. */
  get indent(): number {
    return this.#frames.at(-1)?.indent ?? -1;
  }

  /** How many there are. */
  get depth(): number {
    return this.#frames.length;
  }

  /** The collection an entry at `indent` belongs to; a new one, of what is at `node`, where there is none yet. */
  at(indent: number, isSequence: boolean, node: PathNode): PathNode {
    for (let top = this.#frames.at(-1); top !== undefined; top = this.#frames.at(-1)) {
      if (top.indent < indent) break;
      if (top.indent === indent && top.isSequence === isSequence) return top.node;
      if (top.indent === indent && isSequence && !top.isSequence) break; // a sequence may stand below its key, not further in
      this.#frames.pop();
    }
    if (this.#frames.length >= this.#nesting) {
      this.isTooDeep = true;
      return node;
    }
    this.#frames.push({ indent, node, isSequence });
    return node;
  }
}
