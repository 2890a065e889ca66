import { expect, it } from "vitest";
import { luhn } from "./luhn.ts";

it("passes a published test number with or without separators", () => {
  expect([luhn("4242424242424242"), luhn("4242 4242 4242 4242")]).toEqual([true, true]);
});

it("refuses one wrong digit and two digits swapped", () => {
  expect([luhn("4242424242424243"), luhn("4224424242424242")]).toEqual([false, false]);
});
