import { expect, it } from "vitest";
import type { DataType } from "@assay/spec";
import { classify } from "./classify.ts";
import { loadPacks } from "./load.ts";
import type { CombinationEvidence, FindingEvidence } from "./classifier.ts";

const gdpr = await loadPacks({ ids: ["eu.gdpr"], asOf: "2026-11-23" });
const ran: DataType[] = [
  "identity.name.full",
  "identity.dob",
  "contact.email",
  "health.condition",
  "auth.api-token",
  "biometric.face",
  "online.ip",
  "gov-id.national",
  "account.username",
];

function finding(id: string, dataType: DataType, more: Partial<FindingEvidence> = {}): FindingEvidence {
  const people = { estimate: 10, low: 9, high: 11 };
  return { id, source: "s", asset: "file:///a.csv", field: dataType, dataType, score: 0.9, people, ...more };
}

function together(...dataTypes: DataType[]): CombinationEvidence {
  return { source: "s", asset: "file:///a.csv", dataTypes, people: { estimate: 10, low: 9, high: 11 } };
}

const said = (rows: ReturnType<typeof classify>) =>
  rows.map(({ finding: id, category, outcome, effect }) => `${id} ${effect} ${category} ${outcome}`);

it("assigns a health finding when it shares a record with a name, and leaves the name personal", () => {
  const findings = [finding("f1", "health.condition"), finding("f2", "identity.name.full", { score: 0.7 })];
  const rows = classify({
    packs: gdpr,
    ran,
    findings,
    combinations: [together("health.condition", "identity.name.full")],
  });
  expect(said(rows)).toEqual([
    "f1 assign personal-data match",
    "f1 assign special-category.health match",
    "f2 assign personal-data match",
  ]);
  expect(rows[1]).toEqual({
    finding: "f1",
    pack: "eu.gdpr",
    category: "special-category.health",
    provisions: ["Art. 9(1)", "Art. 4(15)"],
    outcome: "match",
    effect: "assign",
    rule: "health-linked",
    confidence: 0.7,
    questions: [],
  });
});

it("only indicates when they stand in one file and never in one record", () => {
  const findings = [finding("f1", "health.condition"), finding("f2", "identity.name.full")];
  expect(said(classify({ packs: gdpr, ran, findings, combinations: [] }))).toEqual([
    "f1 indicate personal-data match",
    "f1 indicate special-category.health match",
    "f2 assign personal-data match",
  ]);
});

it("asks the fact that decides", () => {
  const rows = classify({ packs: gdpr, ran, findings: [finding("f1", "biometric.face")], combinations: [] });
  expect(rows.map(({ category, outcome, questions }) => ({ category, outcome, questions }))).toEqual([
    { category: "personal-data", outcome: "match", questions: [] },
    { category: "special-category.biometric", outcome: "needs-input", questions: ["biometric.unique-identification"] },
  ]);
});

it("takes the answer nearest to the finding", () => {
  const facts = {
    organisation: { "biometric.unique-identification": true },
    assets: { "file:///a.zip": { "biometric.unique-identification": false } },
  };
  const findings = [
    finding("f1", "biometric.face"),
    finding("f2", "biometric.face", { asset: "file:///a.zip!/b.csv" }),
  ];
  expect(said(classify({ packs: gdpr, ran, facts, findings, combinations: [] }))).toEqual([
    "f1 assign personal-data match",
    "f1 assign special-category.biometric match",
    "f2 assign personal-data match",
  ]);
});

it("asks for a detector that exists and did not run, and not for one that does not exist", () => {
  const findings = [finding("f1", "health.condition", { score: 0.4 })];
  const few: DataType[] = ["health.condition"];
  const one = classify({ packs: gdpr, ran: few, catalogue: ran, findings, combinations: [] });
  expect(one.filter(({ outcome }) => outcome === "needs-input").map(({ category }) => category)).toContain(
    "special-category.health",
  );
  const other = classify({ packs: gdpr, ran: few, findings, combinations: [] });
  expect(other.filter(({ outcome }) => outcome === "needs-input")).toEqual([]);
});

it("calls a secret no personal data until an account stands beside it", () => {
  const alone = classify({ packs: gdpr, ran, findings: [finding("f1", "auth.api-token")], combinations: [] });
  expect(said(alone)).toEqual(["f1 indicate credential match"]);
  const findings = [finding("f1", "auth.api-token"), finding("f2", "account.username")];
  const beside = classify({
    packs: gdpr,
    ran,
    findings,
    combinations: [together("account.username", "auth.api-token")],
  });
  expect(said(beside)).toEqual([
    "f1 assign personal-data match",
    "f1 assign credential match",
    "f2 assign personal-data match",
  ]);
});

it("says the same in any order of assets", () => {
  const findings = ["x", "y", "z"].flatMap((name) => [
    finding(`${name}1`, "health.condition", { asset: name }),
    finding(`${name}2`, "contact.email", { asset: name, score: 0.6 }),
  ]);
  const forwards = classify({ packs: gdpr, ran, findings, combinations: [] });
  const backwards = classify({ packs: gdpr, ran, findings: findings.toReversed(), combinations: [] });
  const sorted = (rows: typeof forwards) => rows.map((row) => JSON.stringify(row)).toSorted();
  expect(sorted(backwards)).toEqual(sorted(forwards));
});
