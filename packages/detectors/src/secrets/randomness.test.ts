import { expect, it } from "vitest";
import { entropy } from "./randomness.ts";

it("is zero for one character and grows with their variety", () => {
  expect([entropy("aaaa"), entropy("abab"), entropy("abcd"), entropy("0123456789abcdef")]).toEqual([0, 1, 2, 4]);
});
