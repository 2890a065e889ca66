import type { Tree } from "./tree.ts";

/** Something every file of the workspace must keep to. */
export interface Rule {
  /** What must hold, as a sentence that follows `it`. */
  readonly name: string;
  /** Where it does not hold and what to do: `path:line: sentence`, none when all is well. */
  faults(tree: Tree): Iterable<string>;
}
