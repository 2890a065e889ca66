import { posix } from "node:path";
import type { Tree } from "./tree.ts";

/** What the rules read of a package.json. */
export interface Manifest {
  readonly path: string;
  readonly folder: string;
  readonly name?: string;
  readonly private?: boolean;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly files?: readonly string[];
  readonly scripts?: Readonly<Record<string, string>>;
  readonly [key: string]: unknown;
}

/** Every package.json of a tree. */
export function manifestsOf(tree: Tree): readonly Manifest[] {
  return tree.files
    .filter((path) => posix.basename(path) === "package.json" && !path.includes("/fixtures/"))
    .map((path) => ({ ...(JSON.parse(tree.read(path)) as object), path, folder: posix.dirname(path) }));
}

/** What a package asks for, in each of the ways it can: `[name, version]`. */
export function dependenciesOf(manifest: Manifest): readonly (readonly [name: string, version: string])[] {
  const ways = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"];
  return ways.flatMap((way) => Object.entries((manifest[way] ?? {}) as Record<string, string>));
}
