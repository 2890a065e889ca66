import { expect, it } from "vitest";
import { treeOf } from "../tree.ts";
import { cycles } from "./cycles.ts";

it("allows two ways to one file", () => {
  const tree = treeOf({
    "packages/a/src/a.ts": `import "./b.ts"; import "./c.ts";`,
    "packages/a/src/b.ts": `import "./c.ts";`,
    "packages/a/src/c.ts": `export const c = 1;`,
  });
  expect([...cycles.faults(tree)]).toEqual([]);
});

it("shows the way round, also when it is for a type", () => {
  const tree = treeOf({
    "packages/a/src/a.ts": `import { b } from "./b.ts"; export type A = typeof b;`,
    "packages/a/src/b.ts": `import type { A } from "./in/c.ts"; export const b = 1;`,
    "packages/a/src/in/c.ts": `export type { A } from "../a.ts";`,
  });
  expect([...cycles.faults(tree)][0]).toEqual(
    "packages/a/src/a.ts: imports itself: packages/a/src/a.ts → packages/a/src/b.ts → packages/a/src/in/c.ts → packages/a/src/a.ts",
  );
});

it("sees a file that imports itself", () => {
  expect([...cycles.faults(treeOf({ "test/a.ts": `import "./a.ts";` }))]).toEqual([
    "test/a.ts: imports itself: test/a.ts → test/a.ts",
  ]);
});
