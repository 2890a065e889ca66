import { describe, expect, it } from "vitest";
import { read } from "./report.ts";

const quiet = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };

describe("read", () => {
  it("passes what vitest passed", () => {
    expect(read(JSON.stringify(quiet), 0)).toEqual({ passed: 3, failed: 0 });
  });

  it("counts a skipped test and a todo as failed", () => {
    const report = { ...quiet, numFailedTests: 1, numPendingTests: 1, numTodoTests: 1 };
    expect(read(JSON.stringify(report), 1)).toEqual({ passed: 3, failed: 3 });
  });

  it("counts a file that could not be loaded as failed", () => {
    const report = { ...quiet, testResults: [{ status: "failed", assertionResults: [] }] };
    expect(read(JSON.stringify(report), 1)).toEqual({ passed: 3, failed: 1 });
  });

  it("fails a run that ended with an error outside of any test", () => {
    expect(read(JSON.stringify(quiet), 1)).toEqual({ passed: 3, failed: 1 });
    expect(read(JSON.stringify(quiet), null)).toEqual({ passed: 3, failed: 1 });
  });
});
