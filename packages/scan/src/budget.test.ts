import { expect, it } from "vitest";
import { Budget } from "./budget.ts";
import { parseSample } from "./sampling/plan.ts";
import { ulid } from "./ulid.ts";

it("is spent to the byte", () => {
  const budget = new Budget({ bytes: 10 });
  budget.spend(10);
  expect(budget.spent).toBe(true);
  expect(() => budget.spend(1)).toThrow("The budget of the scan was spent while this was read.");
});

it("is spent to the row", () => {
  const budget = new Budget({ rows: 2 });
  budget.spendRows(2);
  expect(budget.spent).toBe(true);
});

it("reads sample plans as they are written", () => {
  expect(parseSample("rows=3000")).toEqual({ seed: 1, minBytes: 8 << 20, rows: 3000 });
  expect(parseSample("5%,seed=7,min=0")).toEqual({ seed: 7, minBytes: 0, percent: 5 });
  expect(parseSample("until-bound=0.1%").untilBound).toBeCloseTo(0.001);
  for (const wrong of ["", "rows=0", "200%", "until-bound=3", "many"])
    expect(() => parseSample(wrong)).toThrow(/--sample does not take/);
});

it("gives ids that sort by time", () => {
  expect(ulid(1_000_000_000_000) < ulid(1_000_000_000_001)).toBe(true);
  expect(ulid()).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
});
