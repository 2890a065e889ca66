import fs from "node:fs";
import type { BigIntStats, Dirent } from "node:fs";
import fastGlob from "fast-glob";
import type { AssayError } from "@assay/spec";
import { faultAt } from "./fault.ts";
import { fileUri } from "./file-uri.ts";
import { fsPath, pathFromBytes } from "./path-bytes.ts";
import type { Scope } from "./scope.ts";

/** One thing met on the walk. */
export type Met =
  | { readonly kind: "entry"; readonly path: string }
  | { readonly kind: "excluded"; readonly path: string }
  | { readonly kind: "unreadable"; readonly path: string; readonly error: AssayError };

/**
 * Everything below a folder, breadth first, names in byte order: the same tree gives the same sequence. fast-glob alone either
 * throws on the first folder it may not read or drops it silently, so it walks through an adapter that turns such a folder into an
 * `unreadable` item, passes over excluded folders with an `excluded` item, and brings names that are not UTF-8.
 */
export async function* walk(root: string, scope: Scope): AsyncGenerator<Met> {
  const aside: Met[] = [];
  const entries = fastGlob.stream("**", {
    cwd: root,
    fs: adapter(root, scope, aside),
    dot: true,
    onlyFiles: false,
    followSymbolicLinks: false,
    unique: false,
    concurrency: 1,
    objectMode: true,
  });
  for await (const entry of entries as AsyncIterable<{ readonly path: string; readonly dirent: Dirent }>) {
    yield* aside.splice(0);
    if (!entry.dirent.isDirectory())
      yield { kind: scope.excludes(entry.path) ? "excluded" : "entry", path: entry.path };
  }
  yield* aside.splice(0);
}

type ReadFolder = (error: NodeJS.ErrnoException | null, entries: readonly Dirent[]) => void;

function adapter(root: string, scope: Scope, aside: Met[]): NonNullable<fastGlob.Options["fs"]> {
  const readdir = (folder: string, _options: unknown, done: ReadFolder): void => {
    const below = folder === root ? "" : folder.slice(root === "/" ? 1 : root.length + 1);
    if (below !== "" && scope.excludes(`${below}/`)) {
      aside.push({ kind: "excluded", path: `${below}/` });
      return done(null, []);
    }
    fs.readdir(fsPath(folder), { withFileTypes: true, encoding: "buffer" }, (error, entries) => {
      if (error === null) return done(null, entries.map(named).toSorted(byName));
      aside.push({ kind: "unreadable", path: `${below}/`, error: faultAt(fileUri(`${folder}/`), error) });
      done(null, []);
    });
  };
  return { readdir: readdir as typeof fs.readdir, lstat: fs.lstat, stat: fs.stat };
}

/** The entry with its name as a string that keeps every byte. */
function named(entry: Dirent<Buffer>): Dirent {
  const name = pathFromBytes(entry.name);
  return Object.defineProperty(entry as unknown as Dirent, "name", { value: name });
}

function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

/** Identity and state of a file, to tell whether it is still the same. */
export function versionOf(stats: BigIntStats): string {
  return `${stats.mtimeNs}-${stats.size}-${stats.ino}`;
}
