import { expect, it } from "vitest";
import { treeOf } from "../tree.ts";
import { linear } from "./linear.ts";

function faults(text: string, path = "packages/a/src/a.ts"): string[] {
  return [...linear.faults(treeOf({ [path]: text }))];
}

it.each([String.raw`/^\d{3}-\d{2}$/`, String.raw`/^[a-z]+(?:-[a-z]+)*$/`, "/a|b/gu"])("allows %s", (pattern) => {
  expect(faults(`export const a = ${pattern};`)).toEqual([]);
});

it("refuses a pattern that takes exponential time", () => {
  expect(faults("const a = /^(?:a+)+$/;")).toEqual([
    'packages/a/src/a.ts:1: /^(?:a+)+$/ takes exponential time on "a" repeated.',
  ]);
});

it("refuses a pattern that takes quadratic time, by itself or because it starts anywhere", () => {
  expect(faults(String.raw`const a = /^a*a*$/;`)).toEqual([
    'packages/a/src/a.ts:1: /^a*a*$/ takes quadratic time on "a" repeated.',
  ]);
  expect(faults(String.raw`const a = /a+$/;`)).toEqual([
    'packages/a/src/a.ts:1: /a+$/ takes quadratic time on "a" repeated.',
  ]);
});

it.each(["new RegExp(word)", "RegExp(word)"])("refuses %s", (text) => {
  expect(faults(`const a = (word) => ${text};`)).toEqual([
    "packages/a/src/a.ts:1: a pattern made at run time cannot be checked.",
  ]);
});

it("leaves tests alone", () => {
  expect(faults("const a = /(?:a+)+$/;", "packages/a/src/a.test.ts")).toEqual([]);
});
