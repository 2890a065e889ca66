import { expect, it } from "vitest";
import { readNational } from "./national-number.ts";
import { readNumber } from "./written-number.ts";

function reading(text: string, hints: readonly string[] = [], anywhere = false) {
  const found = readNational(readNumber(text), hints, anywhere);
  return (
    found && {
      region: found.plan.region,
      national: found.national,
      trunk: found.trunk,
      grouped: found.grouped,
      hinted: found.hinted,
    }
  );
}

it("reads in the hinted region first, whatever the grouping", () => {
  expect([reading("81 234 567", ["SG"]), reading("020 7946 0958", ["GB"])]).toEqual([
    { region: "SG", national: "81234567", trunk: false, grouped: false, hinted: true },
    { region: "GB", national: "2079460958", trunk: true, grouped: true, hinted: true },
  ]);
});

it("reads without a hint where the grouping, then the kind of line fits", () => {
  expect([reading("(201) 555-0123"), reading("0 532 123 45 67"), reading("05321234567"), reading("81234567")]).toEqual([
    { region: "US", national: "2015550123", trunk: false, grouped: true, hinted: false },
    { region: "TR", national: "5321234567", trunk: true, grouped: true, hinted: false },
    { region: "TR", national: "5321234567", trunk: true, grouped: false, hinted: false },
    { region: "SG", national: "81234567", trunk: false, grouped: false, hinted: false },
  ]);
});

it("looks into every region only where it is told to", () => {
  expect([reading("71234"), reading("71234", [], true)?.region]).toEqual([undefined, "AC"]);
});
