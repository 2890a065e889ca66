import { describe, expect, it } from "vitest";
import { outOfDate } from "./scripts/generate.ts";
import { evidenceTypes } from "./evidence-types.ts";
import { loadPacks } from "./load.ts";
import { tryRule } from "./try-rule.ts";
import type { LoadedPack } from "./loaded-pack.ts";

const packs = await loadPacks({ asOf: "2026-11-23" });

it("is generated from the YAML as it stands", () => {
  expect(outOfDate()).toEqual([]);
});

describe.each(packs.map((pack) => [pack.pack.id, pack] as const))("%s", (_id, pack) => {
  const tests = pack.rules.flatMap((rule) =>
    rule.tests.map((test, at) => [`${rule.id} ${at + 1}: ${test.expect}`, rule, test] as const),
  );

  it.each(tests)("%s", (_name, rule, test) => {
    expect(tryRule(pack, rule, test.given)).toBe(test.expect);
  });

  it("has for every rule a test that matches and one that does not", () => {
    const lacking = pack.rules.filter(({ tests: own }) => {
      const expected = own.map(({ expect: outcome }) => outcome);
      return !expected.includes("match") || expected.every((outcome) => outcome === "match");
    });
    expect(lacking.map(({ id }) => id)).toEqual([]);
  });

  it("says everything in both languages, and each in its own", () => {
    const wrong = labelsOf(pack).filter(
      ({ en, "zh-Hans": zh }) => /\p{Script=Han}/u.test(en) || !/\p{Script=Han}/u.test(zh),
    );
    expect(wrong).toEqual([]);
  });

  it("keeps labels of provisions to 140 characters and claims no one meets the law", () => {
    expect(pack.provisions.filter(({ label }) => label.en.length > 140 || label["zh-Hans"].length > 140)).toEqual([]);
    expect(JSON.stringify(pack).match(/compliant/gi)).toBeNull();
  });

  it("is draft as a whole until a lawyer has signed it", () => {
    expect(pack.pack.review.status).toBe("draft");
  });

  it("uses every fact, category and set that it declares", () => {
    const text = JSON.stringify([pack.rules, pack.obligations, pack.thresholds]);
    const unused = [
      ...pack.facts.map(({ id }) => id),
      ...pack.categories.filter(({ id }) => !pack.categories.some(({ parent }) => parent === id)).map(({ id }) => id),
      ...Object.keys(pack.sets),
    ].filter((name) => !text.includes(`"${name}"`));
    expect(unused).toEqual([]);
  });
});

it("asks one question under one id in every pack", () => {
  const asked = new Map<string, string>();
  const clashes = packs.flatMap((pack) =>
    pack.facts.filter(({ id, type, values, ask, unanswered }) => {
      const said = JSON.stringify([type, values, ask, unanswered]);
      const before = asked.get(id) ?? said;
      asked.set(id, before);
      return before !== said;
    }),
  );
  expect(clashes.map(({ id }) => id)).toEqual([]);
});

it("names each kind of evidence in both languages", () => {
  expect(Object.values(evidenceTypes).filter((name) => name.en === name["zh-Hans"])).toEqual([]);
});

function labelsOf(pack: LoadedPack) {
  return [
    pack.framework.title,
    ...[pack.provisions, pack.categories, pack.thresholds, pack.obligations].flat().map(({ label }) => label),
    ...pack.rules.map(({ why }) => why),
    ...pack.facts.map(({ ask }) => ask),
    ...pack.controls.flatMap(({ label, limits }) => [limits, ...(label === undefined ? [] : [label])]),
  ];
}
