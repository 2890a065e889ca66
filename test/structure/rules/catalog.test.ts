import { expect, it } from "vitest";
import { treeOf } from "../tree.ts";
import { catalog } from "./catalog.ts";

function faults(manifest: object, versions: Record<string, string>): string[] {
  const tree = treeOf({
    "packages/a/package.json": JSON.stringify(manifest),
    "pnpm-workspace.yaml": `catalog: ${JSON.stringify(versions)}`,
  });
  return [...catalog.faults(tree)];
}

it("is content when each entry is asked for, in whatever way", () => {
  const manifest = { dependencies: { b: "catalog:", "@assay/c": "workspace:*" }, peerDependencies: { d: "catalog:" } };
  expect(faults(manifest, { b: "^1.0.0", d: "^2.0.0" })).toEqual([]);
});

it("refuses an entry nobody uses", () => {
  expect(faults({}, { b: "^1.0.0" })).toEqual([
    "pnpm-workspace.yaml: no package asks for b; take it out of the catalog.",
  ]);
});

it("refuses a version written elsewhere", () => {
  expect(faults({ devDependencies: { b: "^1.0.0", "@assay/c": "^0.1.0" } }, {})).toEqual([
    'packages/a/package.json: b is "^1.0.0"; write "catalog:".',
    'packages/a/package.json: @assay/c is "^0.1.0"; write "workspace:*".',
  ]);
});
