import { describe, expect, it } from "vitest";
import { exporterContract, render, sampleStoredRun } from "@assay/testing";
import { exporterOf } from "./exporter-of.test.help.ts";

const jsonl = exporterOf("jsonl");

interface Line {
  readonly kind: string;
}

function parse(text: string): Line[] {
  if (!text.endsWith("\n")) throw new Error("The last line does not end.");
  return text
    .slice(0, -1)
    .split("\n")
    .map((line) => JSON.parse(line) as Line);
}

exporterContract({
  exporter: jsonl,
  ledger: "all",
  read: (text) => {
    const kinds = parse(text).map(({ kind }) => kind);
    return {
      findings: kinds.filter((kind) => kind === "finding").length,
      ledger: kinds.filter((kind) => kind === "coverage").length,
    };
  },
  acting: (text) => text.match(/[^\u0020-\u007e\n\u00a0-\uffff]/g) ?? [],
});

describe("jsonl", () => {
  it("has the run first, then findings, ledger and summary, as the command line promises", async () => {
    const lines = parse(await render(jsonl, sampleStoredRun(), { language: "en" }));
    expect(lines.map(({ kind }) => kind)).toEqual([
      "run",
      ...Array.from({ length: 5 }, () => "finding"),
      ...Array.from({ length: 6 }, () => "coverage"),
      "summary",
    ]);
    expect(lines[0]).toEqual({
      kind: "run",
      schema: "assay.run/1",
      run: "01JABC00000000000000000000",
      started: "2026-11-23T10:00:00.000Z",
      version: "0.1.0",
      catalog: { detectors: 60, digest: "sha256:00" },
      packs: [{ id: "eu.sample", version: "1.0.0", digest: "sha256:01" }],
      plan: { targets: ["/data"], minScore: 0.5 },
    });
    expect(lines[1]).toEqual({
      kind: "finding",
      id: "f_a1",
      asset: "file:///data/a.csv",
      field: "e mail",
      dataType: "contact.email",
      count: 91,
      records: 90,
      people: { estimate: 3, low: 3, high: 3 },
      score: 0.9,
      reasons: [
        { why: "shape", weight: 0.6 },
        { why: "label:mail", weight: 0.3 },
      ],
      mask: "a***@e******.org",
      places: [
        { steps: ["row 7", "e mail"], bytes: [23, 42] },
        { steps: ["row 3", "e mail"], bytes: [3, 9] },
        { steps: [] },
      ],
      placesShown: 3,
      categories: [{ pack: "eu.sample", category: "name", provisions: ["Art. 1"], outcome: "match" }],
    });
    expect(lines[10]).toEqual({
      kind: "coverage",
      asset: "file:///data/locked",
      status: "failed",
      reason: "permission_denied",
      bytes: { listed: 0, read: 0 },
      records: null,
      members: 0,
      detail: "EACCES",
    });
    expect(lines.at(-1)).toEqual({
      kind: "summary",
      assets: { listed: 6, read: 3, sampled: 0, partial: 1, skipped: 1, failed: 1, pending: 0 },
      bytes: { listed: 8120, read: 6820 },
      findings: 5,
      people: { estimate: 6, low: 6, high: 6 },
      seconds: 7,
      exit: 3,
    });
  });
});
