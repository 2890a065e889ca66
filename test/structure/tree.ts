import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { root } from "../run/root.ts";

/** The files of a workspace, by path from its root with forward slashes. */
export interface Tree {
  readonly files: readonly string[];
  read(path: string): string;
}

/** A tree held in memory: what the rules' own tests are made of. */
export function treeOf(files: Readonly<Record<string, string>>): Tree {
  return {
    files: Object.keys(files),
    read(path) {
      const text = files[path];
      if (text === undefined) throw new Error(`No such file in the tree: ${path}`);
      return text;
    },
  };
}

/** This workspace: every file that git tracks or would track. */
export function workspace(): Tree {
  const words = ["-c", "safe.directory=*", "ls-files", "--cached", "--others", "--exclude-standard", "-z"];
  const listed = execFileSync("git", words, { cwd: fileURLToPath(root), encoding: "utf8", maxBuffer: 1 << 26 });
  const files = [...new Set(listed.split("\0"))].filter((path) => path !== "" && existsSync(new URL(path, root)));
  return { files: files.toSorted(), read: (path) => readFileSync(new URL(path, root), "utf8") };
}
