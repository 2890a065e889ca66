import { expect, it } from "vitest";
import { matcher } from "./matcher.ts";

it("finds every word, in any order, case and width", () => {
  expect(matcher("NRIC sick")("file:///sick.csv", "ＮＲＩＣ")).toBe(true);
  expect(matcher("ｎｒｉｃ")("Singapore NRIC")).toBe(true);
  expect(matcher("身份证")("中国居民身份证号码")).toBe(true);
});

it("fits everything when nothing is asked", () => {
  expect(matcher(undefined)("x")).toBe(true);
  expect(matcher("  ")("x")).toBe(true);
});

it("leaves out what lacks a word", () => {
  expect(matcher("nric tax")("nric")).toBe(false);
});
