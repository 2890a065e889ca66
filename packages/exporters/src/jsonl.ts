import type { StoredRun } from "@assay/spec";
import { jsonText } from "./json-text.ts";
import { coverageRecord, findingRecord, runRecord, summaryRecord } from "./records.ts";

/** One object a line: the run, its findings, its ledger, its summary. */
export async function* renderJsonl(run: StoredRun): AsyncIterable<string> {
  yield line("run", runRecord(run.run));
  for await (const finding of run.findings()) yield line("finding", findingRecord(finding));
  for await (const row of run.coverage()) yield line("coverage", coverageRecord(row));
  yield line("summary", summaryRecord(run.summary));
}

function line(kind: string, record: object): string {
  return `${jsonText({ kind, ...record })}\n`;
}
