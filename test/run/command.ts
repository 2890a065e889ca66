import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { root } from "./root.ts";
import type { Totals } from "./totals.ts";

/** A tool of the workspace and what it is told. */
export interface Command {
  readonly name: string;
  readonly words: readonly string[];
}

/** Runs a tool at the root with its output shown, and says whether it was content: one passed or one failed. */
export function inFull({ name, words }: Command): Totals {
  console.log(`\n── ${name}: ${words[0]}`);
  const { status } = run(words);
  console.log(status === 0 ? `✓ ${name}` : `✗ ${name}`);
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs a tool from node_modules/.bin at the root with its output shown. */
export function run([tool, ...rest]: readonly string[]): { readonly status: number | null } {
  const path = fileURLToPath(new URL(`node_modules/.bin/${tool}`, root));
  const { status, error } = spawnSync(path, rest, { cwd: root, stdio: "inherit" });
  if (error !== undefined) throw error;
  return { status };
}
