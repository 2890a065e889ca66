import { spawnSync } from "node:child_process";
import { root } from "../run/root.ts";
import type { Tree } from "./tree.ts";

/** The lines a package's README opens with, where they are TypeScript. */
export interface Opening {
  readonly path: string;
  readonly code: string;
}

/** Every README of a package that opens with TypeScript. */
export function openingsOf(tree: Tree): readonly Opening[] {
  return tree.files
    .filter((path) => /^(?:packages|apps)\/[^/]+\/README\.md$/.test(path))
    .map((path) => ({ path, code: /^# \S+\n+```ts\n([^]*?)```/.exec(tree.read(path))?.[1] ?? "" }))
    .filter(({ code }) => code !== "");
}

/** Runs the lines in the package's own folder; what went wrong, if it did. */
export function failureOf({ path, code }: Opening): string | undefined {
  const words = ["--conditions=@assay/source", "--input-type=module-typescript", "--eval", code];
  const cwd = new URL(path.replace("README.md", ""), root);
  const { status, stderr } = spawnSync(process.execPath, words, { cwd, encoding: "utf8", timeout: 60_000 });
  return status === 0 ? undefined : `${path} opens with lines that do not run:\n${stderr}`;
}
