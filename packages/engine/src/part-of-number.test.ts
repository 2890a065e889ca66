import { expect, it } from "vitest";
import { isPartOfNumber } from "./part-of-number.ts";

function parts(text: string, value: string): boolean {
  const start = text.indexOf(value);
  return isPartOfNumber(Buffer.from(text), start, start + value.length, 0, text.length);
}

it("tells the fraction of a number and its whole part", () => {
  expect(parts("at 6.55878424560000,", "55878424560000")).toEqual(true);
  expect(parts("2750000000.00", "2750000000")).toEqual(true);
});

it("leaves a number alone that stands at the end of a sentence, behind a word or a comma", () => {
  expect(parts("It is 2750000000. 4 more", "2750000000")).toEqual(false);
  expect(parts("Tel.2750000000", "2750000000")).toEqual(false);
  expect(parts("1,2750000000,3", "2750000000")).toEqual(false);
  expect(parts("2750000000", "2750000000")).toEqual(false);
});
