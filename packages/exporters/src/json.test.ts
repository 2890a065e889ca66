import { describe, expect, it } from "vitest";
import { exporterContract, render, sampleStoredRun } from "@assay/testing";
import { exporterOf } from "./exporter-of.test.help.ts";

const json = exporterOf("json");

interface Document {
  readonly findings: readonly object[];
  readonly coverage: readonly object[];
}

exporterContract({
  exporter: json,
  ledger: "all",
  read: (text) => {
    const { findings, coverage } = JSON.parse(text) as Document;
    return { findings: findings.length, ledger: coverage.length };
  },
  acting: (text) => text.match(/[^\u0020-\u007e\n\u00a0-\uffff]/g) ?? [],
});

describe("json", () => {
  it("has what JSON Lines has, and the sums that need the sketches", async () => {
    const run = sampleStoredRun();
    const lines = (await render(exporterOf("jsonl"), run, { language: "en" })).trimEnd().split("\n");
    const records = lines.map((line) => JSON.parse(line) as { kind?: string });
    const plain = (kind: string): object[] =>
      records.filter((record) => record.kind === kind).map(({ kind: _kind, ...rest }) => rest);
    expect(JSON.parse(await render(json, run, { language: "en" }))).toEqual({
      run: plain("run")[0],
      summary: plain("summary")[0],
      types: await run.typeTotals(),
      categories: await run.categoryTotals(),
      combinations: await run.combinationTotals(),
      findings: plain("finding"),
      coverage: plain("coverage"),
    });
  });
});
