import { expect, it } from "vitest";
import { phoneRegions, planOf, plansCalledBy } from "./plan.ts";

it("knows which digits are assigned in a region and which are only as long", () => {
  const plan = planOf("SG");
  const verdicts = ["81234567", "11234567", "8123456"].map((digits) => [
    plan?.isAssigned(digits),
    plan?.isPossible(digits),
  ]);
  expect(verdicts).toEqual([
    [true, true],
    [false, true],
    [false, false],
  ]);
});

it("tells mobile lines where the plan does", () => {
  const verdicts = [
    planOf("SG")?.isMobile("81234567"),
    planOf("SG")?.isMobile("61234567"),
    planOf("US")?.isMobile("2015550123"),
  ];
  expect(verdicts).toEqual([true, false, true]);
});

it("finds the plans of a calling code, the main one first", () => {
  expect(plansCalledBy("4420").map(({ region }) => region)).toEqual(["GB", "GG", "IM", "JE"]);
  expect(plansCalledBy("8001234").map(({ region, callingCode }) => [region, callingCode])).toEqual([["800", "800"]]);
  expect(plansCalledBy("999123")).toEqual([]);
});

it("has the trunk prefix of each region", () => {
  expect(["GB", "US", "RU", "SG", "XX"].map((region) => planOf(region)?.trunk)).toEqual(["0", "1", "8", "", undefined]);
});

it("reads every pattern of the metadata", () => {
  const lengths = (region: string) =>
    [4, 5, 6, 7, 8, 9, 10, 11, 12].filter((length) => planOf(region)?.isPossible("8".repeat(length)));
  const unread = phoneRegions().filter((region) => lengths(region).length === 0);
  expect(unread).toEqual([]);
  for (const region of phoneRegions()) planOf(region)?.isAssigned("8".repeat(lengths(region)[0] ?? 8));
});
