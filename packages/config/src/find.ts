import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";

/** Names of the project's file, in the order of preference. */
const names = ["assay.yaml", "assay.yml", ".config/assay.yaml"];

/** The project's configuration file: the nearest one from a folder upward, not above the root of a version-control checkout. */
export function findProjectFile(from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const found = names.map((name) => join(folder, name)).find((path) => existsSync(path));
    if (found !== undefined) return found;
    if (existsSync(join(folder, ".git")) || dirname(folder) === folder) return undefined;
  }
}

/** The user's own configuration file, whether it is there or not. */
export function userFile(env: NodeJS.ProcessEnv): string {
  return join(env["XDG_CONFIG_HOME"] ?? join(homedir(), ".config"), "assay", "config.yaml");
}

/** Whether there is any configuration to load: a file of the project or the user, or a variable. Cheap; loads no schema. */
export function hasConfig(cwd: string, env: NodeJS.ProcessEnv): boolean {
  return (
    existsSync(userFile(env)) ||
    findProjectFile(cwd) !== undefined ||
    Object.keys(env).some((name) => name.startsWith("ASSAY_") && !otherVariables.has(name))
  );
}

/** `ASSAY_*` variables that are not settings of the file. */
export const otherVariables: ReadonlySet<string> = new Set(["ASSAY_LANG", "ASSAY_STATE", "ASSAY_CACHE", "ASSAY_DEBUG"]);
