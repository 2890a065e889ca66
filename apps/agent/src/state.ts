import { homedir } from "node:os";
import { join } from "node:path";

/** The folder that keeps runs: the flag, `ASSAY_STATE`, `$XDG_STATE_HOME/assay`, or `~/.local/state/assay`. */
export function stateFolder(flag: string | undefined, env: NodeJS.ProcessEnv): string {
  return flag ?? env["ASSAY_STATE"] ?? join(env["XDG_STATE_HOME"] ?? join(homedir(), ".local", "state"), "assay");
}

/** The folder for what can be made again, such as compiled automata. */
export function cacheFolder(env: NodeJS.ProcessEnv): string {
  return env["ASSAY_CACHE"] ?? join(env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache"), "assay");
}
