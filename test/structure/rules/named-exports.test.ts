import { expect, it } from "vitest";
import { treeOf } from "../tree.ts";
import { namedExports } from "./named-exports.ts";

function faults(text: string, path = "packages/a/src/a.ts"): string[] {
  return [...namedExports.faults(treeOf({ [path]: text }))];
}

it("allows names, one's own and passed on", () => {
  expect(faults(`export const a = 1; export { b } from "./b.ts"; export type { C } from "./c.ts";`)).toEqual([]);
});

it.each([`export * from "./b.ts";`, `export * as b from "./b.ts";`, `export type * from "./b.ts";`])(
  "refuses %s",
  (text) => {
    expect(faults(`\n${text}`)).toEqual(["packages/a/src/a.ts:2: export * hides what is exported; name it."]);
  },
);

it.each([
  `export default 1;`,
  `export default function () {}`,
  `const a = 1; export { a as default };`,
  `export { default } from "./b.ts";`,
])("refuses %s", (text) => {
  expect(faults(text)).toEqual(["packages/a/src/a.ts:1: a default export has no name; name it."]);
});

it("allows a tool's settings the default they must have", () => {
  expect(faults(`export default {};`, "vitest.config.ts")).toEqual([]);
});
