import type { Totals } from "./totals.ts";

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/**
 * The totals of vitest's JSON report. A test that was skipped is a failed one, so is a file that could not be loaded,
 * and a run that exits with an error fails at least once: an error outside of any test must not pass unseen.
 */
export function read(json: string, status: number | null): Totals {
  const report = JSON.parse(json) as Report; // vitest's own format
  const unloaded = report.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
  const failed = report.numFailedTests + report.numPendingTests + report.numTodoTests + unloaded.length;
  return { passed: report.numPassedTests, failed: status === 0 ? failed : Math.max(failed, 1) };
}
