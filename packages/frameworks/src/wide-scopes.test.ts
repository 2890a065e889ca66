import { expect, it } from "vitest";
import type { DataType } from "@assay/spec";
import { classify } from "./classify.ts";
import { makeClassifier, type FindingEvidence } from "./classifier.ts";
import { loadPacks } from "./load.ts";

const rule = (id: string, category: string, within: string, when: string, more = "") =>
  `  - {id: ${id}, effect: ${more.includes("effect") ? "" : "assign"}${more}, category: ${category}, within: ${within}, when: ${when}, why: W, seen: primary, tests: [{given: {}, expect: no-match}, {given: {}, expect: match}]}`.replace(
    "effect: effect: ",
    "effect: ",
  );
const category = (id: string) => `  - {id: ${id}, label: L, tier: 1, provisions: [p]}`;

async function packOf(categories: readonly string[], rules: readonly string[]) {
  const text = `schema: assay.framework-pack/1
pack: {id: xx.wide, version: 0.1.0, contentDate: 2026-11-23, review: {status: draft}, licence: own}
framework: {title: W, kind: law, jurisdiction: [XX], citation: W, status: in-force}
facts: [{id: f.store, type: boolean, scope: store, ask: Q}, {id: f.public, type: boolean, scope: dataset, ask: Q}]
provisions: [{id: p, ref: s 1, label: P, seen: primary}]
categories:
${categories.map(category).join("\n")}
rules:
${rules.join("\n")}
`;
  return loadPacks({ ids: ["xx.wide"], packs: [{ text, where: "wide.yaml" }] });
}

const finding = (
  id: string,
  dataType: DataType,
  asset: string,
  more: Partial<FindingEvidence> = {},
): FindingEvidence => ({
  id,
  source: "s1",
  asset,
  field: null,
  dataType,
  score: 1,
  people: { estimate: 10, low: 9, high: 11 },
  ...more,
});
const ran: DataType[] = ["identity.dob", "contact.email", "contact.postcode"];
const both = "{all: [{dataType: contact.email}, {dataType: identity.dob}]}";
const held = async (packs: Awaited<ReturnType<typeof packOf>>, findings: readonly FindingEvidence[], facts = {}) =>
  classify({ packs, ran, facts, findings, combinations: [] }).map(
    (row) => `${row.finding} ${row.category} ${row.effect}`,
  );

it.each([
  ["object", "file:///d/a.zip!/one.csv", "file:///d/a.zip!/two.csv", "file:///d/b.zip"],
  ["dataset", "file:///d/one.csv", "file:///d/two.csv", "file:///e/two.csv"],
])("meets across assets of one %s and not across two", async (scope, one, same, other) => {
  const packs = await packOf(["both"], [rule("r", "both", scope, both)]);
  expect(await held(packs, [finding("f1", "contact.email", one), finding("f2", "identity.dob", same)])).toEqual([
    "f1 both assign",
    "f2 both assign",
  ]);
  expect(await held(packs, [finding("f1", "contact.email", one), finding("f2", "identity.dob", other)])).toEqual([]);
});

it("meets across one store, and across the estate", async () => {
  const findings = [finding("f1", "contact.email", "x"), finding("f2", "identity.dob", "y", { source: "s2" })];
  expect(await held(await packOf(["both"], [rule("r", "both", "store", both)]), findings)).toEqual([]);
  expect(await held(await packOf(["both"], [rule("r", "both", "estate", both)]), findings)).toEqual([
    "f1 both assign",
    "f2 both assign",
  ]);
});

it("meets in the columns of an asset, not in its free text", async () => {
  const packs = await packOf(["both"], [rule("r", "both", "column-set", both)]);
  const columns = [
    finding("f1", "contact.email", "x", { field: "a" }),
    finding("f2", "identity.dob", "x", { field: "b" }),
  ];
  expect(await held(packs, columns)).toEqual(["f1 both assign", "f2 both assign"]);
  expect(
    await held(packs, [columns[0] ?? finding("f1", "contact.email", "x"), finding("f2", "identity.dob", "x")]),
  ).toEqual([]);
});

it("asks after a category that narrower rules gave in the unit, with the answer for its store", async () => {
  const rules = [
    rule("wide", "wide", "store", "{all: [{category: mail}, {fact: f.store, is: true}]}"),
    rule("mail", "mail", "value", "{dataType: contact.email}"),
  ];
  const packs = await packOf(["mail", "wide"], rules);
  const findings = [
    finding("f1", "contact.email", "x"),
    finding("f2", "contact.email", "y", { source: "s2" }),
    finding("f3", "identity.dob", "x"),
  ];
  const facts = { sources: { s1: { "f.store": true }, s2: { "f.store": false } } };
  expect(await held(packs, findings, facts)).toEqual(["f1 mail assign", "f1 wide assign", "f2 mail assign"]);
});

it("counts people of a store as an interval and answers only where all of it does", async () => {
  const counted = (n: number) =>
    packOf(
      ["many"],
      [rule("r", "many", "store", `{all: [{dataType: contact.email}, {distinctSubjects: {gte: ${n}}}]}`)],
    );
  const findings = [finding("f1", "contact.email", "x"), finding("f2", "contact.email", "y")];
  const outcomes = [9, 15, 23].map(async (n) =>
    classify({ packs: await counted(n), ran, findings, combinations: [] }).map(({ outcome, questions }) => [
      outcome,
      ...questions,
    ]),
  );
  expect(await Promise.all(outcomes)).toEqual([
    [["match"], ["match"]],
    [
      ["needs-input", "people"],
      ["needs-input", "people"],
    ],
    [],
  ]);
});

it("counts the people of each asset by itself in a narrow scope, however alike the assets look", async () => {
  const packs = await packOf(
    ["many"],
    [rule("r", "many", "document", "{all: [{dataType: contact.email}, {distinctSubjects: {gte: 100}}]}")],
  );
  const crowd = { estimate: 200, low: 190, high: 210 };
  expect(
    await held(packs, [finding("f1", "contact.email", "x"), finding("f2", "contact.email", "y", { people: crowd })]),
  ).toEqual(["f2 many assign"]);
});

it("takes a category away where a fact says so, and shows that it did", async () => {
  const rules = [
    rule("mail", "mail", "value", "{dataType: contact.email}"),
    rule("off", "mail", "record", "{fact: f.public, is: true}", "effect: suppress"),
  ];
  const packs = await packOf(["mail"], rules);
  const findings = [finding("f1", "contact.email", "x"), finding("f2", "contact.email", "y")];
  expect(await held(packs, findings, { assets: { x: { "f.public": true } } })).toEqual([
    "f1 mail suppress",
    "f2 mail assign",
  ]);
});

it("does not count an indicated category as held: it asks for a person's word", async () => {
  const rules = [
    rule("mail", "mail", "value", "{dataType: contact.email}", "effect: indicate"),
    rule("next", "next", "value", "{category: mail}"),
  ];
  const packs = await packOf(["mail", "next"], rules);
  const rows = classify({ packs, ran, findings: [finding("f1", "contact.email", "x")], combinations: [] });
  expect(rows.map(({ category: name, outcome, questions }) => [name, outcome, ...questions])).toEqual([
    ["mail", "match"],
    ["next", "needs-input", "confirm:mail"],
  ]);
});

it("needs a survey only for rules wider than an asset", async () => {
  expect(makeClassifier({ packs: await packOf(["both"], [rule("r", "both", "store", both)]), ran }).needsSurvey).toBe(
    true,
  );
  expect(
    makeClassifier({ packs: await packOf(["both"], [rule("r", "both", "document", both)]), ran }).needsSurvey,
  ).toBe(false);
});
