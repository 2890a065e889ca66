import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "./command.ts";
import { read } from "./report.ts";
import type { Totals } from "./totals.ts";

/** Runs the test files whose path holds one of the words, or all, and counts. */
export function vitest(words: readonly string[]): Totals {
  const folder = mkdtempSync(join(tmpdir(), "assay-test-"));
  try {
    const file = join(folder, "report.json");
    console.log("\n── tests: vitest");
    const { status } = run([
      "vitest",
      "run",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${file}`,
      ...words,
    ]);
    return read(readFileSync(file, "utf8"), status);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
