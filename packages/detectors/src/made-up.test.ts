import { expect, it } from "vitest";
import { hexadecimal, madeUp } from "./made-up.ts";
import { entropy } from "./secrets/randomness.ts";

it("is always the same, of the length and the alphabet asked for, and looks random", () => {
  expect(madeUp(20)).toEqual(madeUp(20));
  expect([madeUp(20).length, /^[\da-f]{32}$/.test(madeUp(32, hexadecimal)), entropy(madeUp(64)) > 4.5]).toEqual([
    20,
    true,
    true,
  ]);
});
