/**
 * Starts `assay` from a checkout, on the packages' own TypeScript. `pnpm run` changes to the root of the workspace and
 * leaves the folder the user stands in in INIT_CWD: relative paths are the user's, so the command goes back there.
 * What Node compiles is kept, also for worker threads and child processes: the second start is a quick one.
 */
import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

process.env["NODE_COMPILE_CACHE"] ??= fileURLToPath(
  new URL("../../../node_modules/.cache/assay-compile", import.meta.url),
);
enableCompileCache(process.env["NODE_COMPILE_CACHE"]);

if (process.env["INIT_CWD"] !== undefined) process.chdir(process.env["INIT_CWD"]);

await import("./main.ts");
