import { expect, it } from "vitest";
import { groupingOf } from "./grouping.ts";

const grouping = groupingOf([
  [String.raw`(\d{2})(\d{4})(\d{4})`, "$1 $2 $3", ["[23]", "2|3[0-5]"]],
  [String.raw`(\d)(\d{2,5})(\d{3})`, "$1-$2-$3", ["3"]],
  [String.raw`(\d)(\d{4})`, "$1 15-$2", ["9"]],
]);

it("groups by the last, most exact of the leading digits, and by length", () => {
  expect([grouping("2079460958"), grouping("3812345"), grouping("381234567"), grouping("3912")]).toEqual([
    ["20", "7946", "0958"],
    ["3", "812", "345"],
    ["3", "81234", "567"],
    undefined,
  ]);
});

it("does not follow a form that adds digits", () => {
  expect(grouping("91234")).toEqual(undefined);
});
