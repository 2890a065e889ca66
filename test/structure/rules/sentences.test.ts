import { expect, it } from "vitest";
import { treeOf } from "../tree.ts";
import { sentences } from "./sentences.ts";

function faults(text: string, path = "packages/a/src/a.ts"): string[] {
  return [...sentences.faults(treeOf({ [path]: text }))];
}

it("is content with a sentence before each export", () => {
  expect(
    faults(`
      /** Adds one. */
      export function add(n: number): number { return n + 1; }
      /** What is added to. */
      export interface Sum { readonly n: number }
      /** Two, as
       * the word says. */
      export const two = 2;
      const own = 1;
      export { other } from "./other.ts";
    `),
  ).toEqual([]);
});

it("asks for it once for a function of several signatures", () => {
  const more = `export function f(a: string): string;\nexport function f(a: unknown): unknown { return a; }`;
  expect(faults(`/** Gives it back. */\nexport function f(a: number): number;\n${more}`)).toEqual([]);
  expect(faults(more)).toHaveLength(2);
});

it.each([
  ["no comment", `export const a = 1;`],
  ["a comment of another kind", `// The first one.\nexport const a = 1;`],
  ["a block that is no documentation", `/* The first one. */\nexport const a = 1;`],
  ["an empty comment", `/** */\nexport const a = 1;`],
  ["a comment that belongs to something else", `/** The other one. */\nconst b = 1;\nexport const a = 1;`],
  ["a list at the end", `const a = 1;\nexport { a };`],
])("refuses %s", (_name, text) => {
  expect(faults(text)).toEqual([expect.stringMatching(/a is exported without a sentence/)]);
});

it("leaves tests alone", () => {
  expect(faults(`export const a = 1;`, "packages/a/src/a.test.ts")).toEqual([]);
});
