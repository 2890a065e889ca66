import { readFileSync } from "node:fs";
import ignore from "ignore";
import picomatch from "picomatch";

/** What of a folder is in scope. */
export interface Scope {
  /** Whether a path below the root (no leading slash; folders end in `/`) is left out by configuration. */
  excludes(path: string): boolean;
}

/** Name of the file with gitignore patterns of what is out of scope. */
export const ignoreFile = ".assayignore";

/**
 * Scope from glob patterns and `.assayignore` at the root. `include` narrows files only; a folder is passed over when `exclude` or
 * `.assayignore` names it.
 */
export function scopeOf(root: string, include: readonly string[], exclude: readonly string[]): Scope {
  const options = { dot: true } as const;
  const wanted = include.length > 0 ? picomatch([...include], options) : () => true;
  const unwanted = exclude.length > 0 ? picomatch([...exclude], options) : () => false;
  const ignored = ignore().add(readIgnoreFile(root));
  return {
    excludes(path) {
      const bare = path.replace(/\/$/, "");
      const folder = bare !== path;
      return unwanted(bare) || ignored.ignores(path) || (!folder && !wanted(bare)) || (folder && unwanted(`${bare}/x`));
    },
  };
}

function readIgnoreFile(root: string): string {
  try {
    return readFileSync(`${root}/${ignoreFile}`, "utf8");
  } catch {
    return ""; // most folders have none; one that cannot be read is listed and fails in the ledger like any other file
  }
}
