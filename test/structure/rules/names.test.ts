import { expect, it } from "vitest";
import { treeOf } from "../tree.ts";
import { names } from "./names.ts";

it("refuses a drawer for everything, with any ending and in any folder", () => {
  const tree = treeOf({ "packages/a/src/utils.ts": "", "test/e2e/helpers.test.ts": "", "apps/b/src/misc.tsx": "" });
  expect([...names.faults(tree)]).toEqual([
    "packages/a/src/utils.ts: name it for the one thing it is about.",
    "test/e2e/helpers.test.ts: name it for the one thing it is about.",
    "apps/b/src/misc.tsx: name it for the one thing it is about.",
  ]);
});

it("allows a word that only begins like one", () => {
  expect([...names.faults(treeOf({ "packages/a/src/utility-bill.ts": "", "packages/a/src/mask.ts": "" }))]).toEqual([]);
});
