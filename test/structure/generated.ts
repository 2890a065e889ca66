import { spawnSync } from "node:child_process";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "../run/root.ts";
import { manifestsOf, type Manifest } from "./manifest.ts";
import type { Tree } from "./tree.ts";

/** A package that holds generated files, and the command that makes them: its `generate` script, if it has one. */
export interface Generated {
  readonly folder: string;
  readonly files: readonly string[];
  readonly command: string | undefined;
}

/** Every package with files that a program wrote: named `*.generated.*`, or saying so in their first lines. */
export function generatedOf(tree: Tree): readonly Generated[] {
  return manifestsOf(tree)
    .map((manifest) => ({
      folder: manifest.folder,
      files: tree.files.filter((path) => isIn(manifest, path) && isGenerated(path, tree)),
      command: manifest.scripts?.["generate"],
    }))
    .filter(({ files }) => files.length > 0);
}

/** Runs the generator with `--check`: it writes nothing and fails where a file is not what it would write. */
export function staleness({ folder, command }: Generated, workspace: URL = root): string | undefined {
  if (command === undefined) return `${folder} holds generated files and has no generate script.`;
  const path = `${fileURLToPath(new URL("node_modules/.bin", root))}:${process.env["PATH"] ?? ""}`;
  const { status, stdout, stderr } = spawnSync("sh", ["-c", `${command} --check`], {
    cwd: new URL(`${folder}/`, workspace),
    env: { ...process.env, PATH: path },
    encoding: "utf8",
  });
  return status === 0 ? undefined : `${folder}: pnpm generate is due.\n${stdout}${stderr}`;
}

function isIn({ folder }: Manifest, path: string): boolean {
  return folder === "." ? !/^(?:packages|apps|test)\//.test(path) : path.startsWith(`${folder}/`);
}

function isGenerated(path: string, tree: Tree): boolean {
  if (posix.basename(path).includes(".generated.")) return true;
  if (!/\.(?:tsx?|json|md|ya?ml)$/.test(path) || path === "pnpm-lock.yaml") return false;
  return /^(?:\/\/|\/\*|#|<!--)\s*generated (?:by|from) /i.test(tree.read(path).slice(0, 200));
}
