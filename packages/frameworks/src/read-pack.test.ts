import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { loadPacks, packIds } from "./load.ts";

const folder = new URL("../packs/", import.meta.url);
const schema: unknown = JSON.parse(readFileSync(new URL("framework-pack.generated.json", folder), "utf8"));
const validate = new Ajv2020({ strict: false, formats: { date: true, uri: true } }).compile(Object(schema));

const pack = (changes: { readonly [part: string]: string } = {}) => {
  const parts = {
    provisions: `[{id: p1, ref: s 1, label: {en: One, zh-Hans: 一}, seen: primary}]`,
    categories: `[{id: c1, label: {en: C, zh-Hans: 类}, tier: 1, provisions: [p1]}, {id: c2, label: {en: D, zh-Hans: 类}, tier: 1, provisions: [p1]}]`,
    rules: `[${rule("r1", "c1", "{dataType: contact.email}")}]`,
    ...changes,
  };
  return `schema: assay.framework-pack/1
pack: {id: xx.mine, version: 0.1.0, contentDate: 2026-11-23, review: {status: draft}, licence: own}
framework: {title: {en: Mine, zh-Hans: 我的}, kind: law, jurisdiction: [XX], citation: Mine, status: in-force}
${Object.entries(parts)
  .map(([part, text]) => `${part}: ${text}`)
  .join("\n")}
`;
};
const rule = (id: string, category: string, when: string, within = "value") =>
  `{id: ${id}, effect: assign, category: ${category}, within: ${within}, when: ${when}, why: Because, seen: primary, tests: [{given: {}, expect: no-match}, {given: {dataTypes: {contact.email: 1}}, expect: match}]}`;
const refusal = async (text: string) => {
  const error: unknown = await loadPacks({ packs: [{ text, where: "mine.yaml" }] }).catch((reason: unknown) => reason);
  return error instanceof Error ? error.message : "not refused";
};

it("reads a pack of one's own beside those that come with Assay", async () => {
  const packs = await loadPacks({ packs: [{ text: pack(), where: "mine.yaml" }] });
  expect(packs.map((one) => one.pack.id)).toEqual([...packIds, "xx.mine"]);
});

it("gives the line of what is wrong", async () => {
  expect(await refusal(pack({ provisions: "[{id: p1, ref: s 1, label: One, seen: guessed}]" }))).toContain(
    "line 4: provisions.0.seen",
  );
  expect(await refusal(`${pack()}schema: again\n`)).toMatch(/line 7: Map keys must be unique/);
  expect(await refusal(pack().replace("xx.mine", "eu.gdpr"))).toBe("There is a pack eu.gdpr already.");
});

it.each([
  [
    "a label over 140 characters",
    { provisions: `[{id: p1, ref: s 1, label: ${"long ".repeat(29)}, seen: primary}]` },
    "Too big",
  ],
  [
    "a data type outside the taxonomy",
    { rules: `[${rule("r1", "c1", "{dataType: contcat.email}")}]` },
    "contcat.email, which is not in the taxonomy",
  ],
  [
    "a fact nobody declared",
    { rules: `[${rule("r1", "c1", "{fact: nope, is: true}")}]` },
    "the fact nope, which is not declared",
  ],
  ["a set nobody declared", { rules: `[${rule("r1", "c1", "{set: nope}")}]` }, "the set nope, which is not declared"],
  [
    "a category nobody declared",
    { rules: `[${rule("r1", "c9", "{dataType: contact}")}]` },
    "r1 names c9, which is no category",
  ],
  [
    "a provision nobody declared",
    { categories: "[{id: c1, label: C, tier: 1, provisions: [p9]}]" },
    "c1 cites p9, which is no provision",
  ],
  [
    "two rules that wait for each other",
    { rules: `[${rule("r1", "c1", "{category: c2}")}, ${rule("r2", "c2", "{category: c1}")}]` },
    "r1 → r2 → r1",
  ],
  [
    "a rule that waits for a wider one",
    { rules: `[${rule("r1", "c1", "{category: c2}")}, ${rule("r2", "c2", "{dataType: contact}", "store")}]` },
    "in a wider scope",
  ],
  [
    "a category under itself",
    {
      categories:
        "[{id: c1, parent: c2, label: C, tier: 1, provisions: [p1]}, {id: c2, parent: c1, label: D, tier: 1, provisions: [p1]}]",
    },
    "lies under itself",
  ],
  [
    "one id twice",
    { provisions: "[{id: p1, ref: a, label: A, seen: primary}, {id: p1, ref: b, label: B, seen: primary}]" },
    "provisions has p1 twice",
  ],
  [
    "a remembered fact called reviewed",
    { provisions: "[{id: p1, ref: a, label: A, seen: memory, review: legal-reviewed}]" },
    "p1 is from memory and must stay draft",
  ],
  [
    "evidence that is not known",
    { controls: "[{id: k, provision: p1, evidence: [vibes], strength: direct, limits: None, seen: primary}]" },
    "k names the evidence vibes",
  ],
  [
    "a rule with one test",
    { rules: `[${rule("r1", "c1", "{dataType: contact}").replace("{given: {}, expect: no-match}, ", "")}]` },
    "rules.0.tests",
  ],
])("refuses %s", async (_name, changes, message) => {
  expect(await refusal(pack(changes))).toContain(message);
});

it("takes an order of rules in which each comes after those it asks", async () => {
  const rules = `[${rule("r1", "c1", "{category: c2}")}, ${rule("r2", "c2", "{dataType: contact}")}]`;
  expect(await refusal(pack({ rules }))).toBe("not refused");
});

it("reads `no` as a word and a day as a day", async () => {
  expect(
    await refusal(pack({ facts: "[{id: f1, type: country-list, values: [no, on], scope: store, ask: Where?}]" })),
  ).toBe("not refused");
});

it.each(packIds)("has a JSON schema for editors that takes %s", (id) => {
  const authored: unknown = parse(readFileSync(new URL(`${id}.yaml`, folder), "utf8"));
  validate(authored);
  expect(validate.errors).toBeNull();
  expect(validate({ ...Object(authored), rules: [{ id: "x" }] })).toBe(false);
});
