import { expect, it } from "vitest";
import { readInternational } from "./international-number.ts";
import { readNumber } from "./written-number.ts";

function reading(text: string) {
  return readInternational(readNumber(text));
}

it("reads what stands after a plus, zeros or nothing", () => {
  expect([reading("+65 8123 4567"), reading("0065 8123 4567"), reading("65 8123 4567")]).toEqual([
    { callingCode: "65", national: "81234567", assigned: true, prefix: "plus" },
    { callingCode: "65", national: "81234567", assigned: true, prefix: "zeros" },
    { callingCode: "65", national: "81234567", assigned: true, prefix: "none" },
  ]);
});

it("leaves out the trunk prefix written in spite of the calling code", () => {
  expect(reading("+44 (0)20 7946 0958")?.national).toEqual("2079460958");
});

it("tells a number that is only as long as one of the plan", () => {
  expect([reading("+65 1123 4567")?.assigned, reading("65 1123 4567")]).toEqual([false, undefined]);
});

it("refuses an unknown calling code, one cut by a separator, and wrong lengths", () => {
  expect([
    reading("+999 123456789"),
    reading("+3-585-0555-7171"),
    reading("+65 812"),
    reading("+65 8123 4567 8"),
  ]).toEqual([undefined, undefined, undefined, undefined]);
});
