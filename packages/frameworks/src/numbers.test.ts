import { describe, expect, it } from "vitest";
import { loadPacks } from "./load.ts";
import { dutiesOf } from "./obligations.ts";
import { thresholdsReached } from "./thresholds.ts";
import type { Interval } from "./evaluate.ts";

const packs = await loadPacks({ asOf: "2026-11-23" });
const only = (id: string) => packs.filter(({ pack }) => pack.id === id);

describe("thresholdsReached", () => {
  const verdict = (low: number, high: number) => {
    const count = {
      pack: "sg.pdpa",
      category: "personal-data",
      measure: "distinct-subjects",
      population: "affected-by-incident",
      number: { low, high },
    } as const;
    return thresholdsReached(only("sg.pdpa"), [count])[0]?.verdict;
  };
  it("says above or below only where the whole interval is", () => {
    expect([verdict(500, 600), verdict(499, 500), verdict(10, 499), verdict(450, 550)]).toEqual([
      "above",
      "cannot-tell",
      "below",
      "cannot-tell",
    ]);
  });
  it("counts `more than` from the next number", () => {
    const count = (low: number, high: number) =>
      ({
        pack: "jp.appi",
        category: "personal",
        measure: "distinct-subjects",
        population: "affected-by-incident",
        number: { low, high },
      }) as const;
    const verdicts = [count(1000, 1000), count(1001, 1001)].map(
      (one) => thresholdsReached(only("jp.appi"), [one])[0]?.verdict,
    );
    expect(verdicts).toEqual(["below", "above"]);
  });
  it("cannot tell what was not counted, and cites the clause", () => {
    expect(thresholdsReached(only("sg.pdpa"), [])).toEqual([
      {
        pack: "sg.pdpa",
        threshold: "scale-500",
        label: { en: "500 individuals: notifiable whatever the harm", "zh-Hans": "500 人\uff1a不论损害均须通报" },
        value: 500,
        provisions: ["S 64/2021 reg 4", "PDPA s 26B"],
        effect: "notify-authority",
        verdict: "cannot-tell",
        number: null,
      },
    ]);
  });
});

describe("dutiesOf an incident that touches Singapore and the EU", () => {
  const categories = [
    { pack: "eu.gdpr", category: "special-category.health", outcome: "match", effect: "assign" },
    { pack: "sg.pdpa", category: "personal-data", outcome: "match", effect: "assign" },
  ] as const;
  const duties = (answers: { [fact: string]: boolean | string }, people: Interval | null) =>
    dutiesOf([...only("eu.gdpr"), ...only("sg.pdpa")], { categories, facts: { organisation: answers }, people })
      .filter(({ kind }) => kind === "breach-authority")
      .map(({ pack, obligation, outcome, questions, deadline }) => [
        `${pack} ${obligation}`,
        outcome,
        questions.join(),
        deadline?.clockStart,
        deadline?.within,
      ]);

  it("keeps two clocks that start at two moments", () => {
    expect(
      duties(
        { "incident.unauthorised": true, "incident.risk": "risk", "incident.within-organisation": false },
        { low: 640, high: 700 },
      ),
    ).toEqual([
      ["eu.gdpr notify-authority", "match", "", "awareness", "PT72H"],
      ["sg.pdpa assess", "match", "", "awareness", "P30D"],
      ["sg.pdpa notify-pdpc", "match", "", "assessment-complete", "P3D"],
    ]);
  });
  it("asks what decides, and the count where it straddles 500", () => {
    expect(
      duties({ "incident.unauthorised": true, "incident.within-organisation": false }, { low: 450, high: 550 }),
    ).toEqual([
      ["eu.gdpr notify-authority", "needs-input", "incident.risk", "awareness", "PT72H"],
      ["sg.pdpa assess", "match", "", "awareness", "P30D"],
      ["sg.pdpa notify-pdpc", "needs-input", "people", "assessment-complete", "P3D"],
    ]);
  });
  it("is over where nothing left the organisation", () => {
    expect(
      duties(
        { "incident.unauthorised": true, "incident.within-organisation": true, "incident.risk": "unlikely" },
        { low: 450, high: 550 },
      ).map(([name, outcome]) => `${name} ${outcome}`),
    ).toEqual(["eu.gdpr notify-authority no-match", "sg.pdpa assess match", "sg.pdpa notify-pdpc no-match"]);
  });
  it("asks no duty whose clauses do not apply yet", () => {
    const india = dutiesOf(only("in.dpdp"), {
      categories: [{ pack: "in.dpdp", category: "personal", outcome: "match", effect: "assign" }],
      people: null,
    });
    expect(india.find(({ obligation }) => obligation === "notify-board")?.outcome).toBe("not-evaluated");
  });
});
