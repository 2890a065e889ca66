import { expect, it } from "vitest";
import { DigitPattern } from "./digit-pattern.ts";

function matching(source: string, candidates: readonly string[]): string[] {
  const pattern = new DigitPattern(source);
  return candidates.filter((digits) => pattern.matches(digits));
}

it("matches whole strings only", () => {
  expect(matching(String.raw`[3689]\d{2}`, ["81", "812", "8123", "712", ""])).toEqual(["812"]);
});

it("reads groups, alternatives, classes and counts", () => {
  const source = String.raw`(?:1[0-24]|25?)\d{1,2}|7(?:00){2}`;
  const candidates = ["100", "1299", "130", "144", "2", "20", "255", "2512", "25123", "70000", "700"];
  expect(matching(source, candidates)).toEqual(["100", "1299", "144", "20", "255", "2512", "70000"]);
});

it("tells whether a string begins with one of the set", () => {
  const pattern = new DigitPattern("2(?:1|22)");
  expect(["21", "2199", "222", "22", "2", "12"].map((digits) => pattern.beginsMatching(digits))).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});

it("allows an empty alternative", () => {
  expect(matching("9(?:1|)", ["9", "91", "911"])).toEqual(["9", "91"]);
});

it("refuses what is not of its language", () => {
  expect(() => new DigitPattern("12a")).toThrow(SyntaxError);
  expect(() => new DigitPattern("1)2")).toThrow(SyntaxError);
});
