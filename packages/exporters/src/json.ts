import type { StoredRun } from "@assay/spec";
import { jsonText } from "./json-text.ts";
import { coverageRecord, findingRecord, runRecord, summaryRecord } from "./records.ts";

/** One document: what JSON Lines has, and the sums that nobody can make from it since they need the sketches. */
export async function* renderJson(run: StoredRun): AsyncIterable<string> {
  yield `{\n"run": ${jsonText(runRecord(run.run))},\n`;
  yield `"summary": ${jsonText(summaryRecord(run.summary))},\n`;
  yield `"types": ${jsonText(await run.typeTotals())},\n`;
  yield `"categories": ${jsonText(await run.categoryTotals())},\n`;
  yield `"combinations": ${jsonText(await run.combinationTotals())},\n`;
  yield* list("findings", run.findings(), findingRecord);
  yield ",\n";
  yield* list("coverage", run.coverage(), coverageRecord);
  yield "\n}\n";
}

async function* list<Row>(name: string, rows: AsyncIterable<Row>, record: (row: Row) => object): AsyncIterable<string> {
  yield `"${name}": [`;
  let separator = "\n";
  for await (const row of rows) {
    yield `${separator}${jsonText(record(row))}`;
    separator = ",\n";
  }
  yield "\n]";
}
