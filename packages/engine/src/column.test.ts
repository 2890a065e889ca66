import { describe, expect, it } from "vitest";
import { chanceOf, judgeColumn } from "./column.ts";
import type { ColumnFacts } from "./column.ts";
import { LabelReader } from "./label.ts";
import { testDetectors } from "./testing/detectors.ts";

const reader = new LabelReader(testDetectors);
const numberOf = (id: string) => testDetectors.findIndex((detector) => detector.id === id);

function judged(id: string, name: string, facts: Partial<ColumnFacts>): { score: number; whys: string[] } {
  const number = numberOf(id);
  const all = { cells: 100, whole: 100, tried: 100, chance: 0.125, given: false, base: 0.6, distinct: 100, ...facts };
  const score = judgeColumn(testDetectors[number]!, number, all, reader.read(name));
  const sum = score.reasons().reduce((total, { weight }) => total + weight, 0);
  expect(sum).toBeCloseTo(score.value, 9);
  return { score: score.value, whys: score.reasons().map(({ why }) => why) };
}

describe("a column", () => {
  it("of cards under their name is one", () => {
    expect(judged("payment-card", "card_number", {}).score).toBeGreaterThan(0.97);
  });

  it("of cards without a name is one by its check", () => {
    expect(judged("payment-card", "", {}).score).toBeGreaterThan(0.9);
  });

  it("of numbers that pass by chance is none", () => {
    const { score, whys } = judged("payment-card", "order", { whole: 11, distinct: 11 });
    expect(score).toBeLessThan(0.05);
    expect(whys).toContain("chance");
  });

  it("under the name of another type is doubtful", () => {
    expect(judged("payment-card", "bsn", { whole: 3, tried: 3, cells: 3, distinct: 3 }).score).toBeLessThan(0.35);
  });

  it("of what needs a name, under a name that says something else, is none though all pass", () => {
    expect(judged("nl-bsn", "batch", { base: 0.1 }).score).toBeLessThan(0.5);
    expect(judged("nl-bsn", "column 3", { base: 0.1 }).score).toBeGreaterThan(0.6);
    expect(judged("nl-bsn", "bsn", { base: 0.1 }).score).toBeGreaterThan(0.9);
  });

  it("that was given up has no score", () => {
    expect(judged("nl-bsn", "", { base: 0.1, given: true }).score).toBe(0);
  });

  it("with few of a sure kind keeps most of their score, with few of a doubtful kind little", () => {
    expect(judged("email-address", "note", { whole: 5, tried: 5, base: 0.9, distinct: 5 }).score).toBeGreaterThan(0.8);
    expect(judged("ip-address", "version", { whole: 5, tried: 5, base: 0.4, distinct: 1 }).score).toBeLessThan(0.3);
  });
});

it("learns how often a check takes anything", () => {
  expect(chanceOf(0, 0)).toBe(0.5);
  expect(chanceOf(64, 0)).toBe(0.125);
  expect(chanceOf(64, 64)).toBeGreaterThan(0.99);
});
