import { expect, it } from "vitest";
import { plusCode } from "./plus-code.ts";

it("passes full codes", () => {
  expect(["6PH57VP3+PR", "8FVC9G8F+6XQ", "2CXXXXXX+XX"].map(plusCode)).toEqual([true, true, true]);
});

it("refuses places beyond the pole, other letters and sums", () => {
  expect(["FPH57VP3+PR", "6PH57VP1+PR", "6PH57VPA+PR", "23456789+23"].map(plusCode)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
