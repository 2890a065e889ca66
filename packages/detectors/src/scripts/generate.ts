/** Writes the generated registry; with `--check` only says whether it is up to date. */
import { readFileSync, writeFileSync } from "node:fs";
import { generatedFiles, pathOf } from "./registry.ts";

const stale = (await generatedFiles()).filter((file) => current(pathOf(file)) !== file.text);

if (process.argv.includes("--check")) {
  for (const { path } of stale)
    process.stderr.write(`${path} is out of date: run pnpm --filter @assay/detectors generate\n`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  for (const file of stale) writeFileSync(pathOf(file), file.text);
  process.stdout.write(`${stale.length === 0 ? "up to date" : `wrote ${stale.map(({ path }) => path).join(", ")}`}\n`);
}

function current(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
