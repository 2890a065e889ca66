import { expect, it } from "vitest";
import { treeOf } from "../tree.ts";
import { rooms } from "./rooms.ts";

function faults(path: string): string[] {
  return [...rooms.faults(treeOf({ [path]: "" }))];
}

it.each([
  "README.md",
  ".ci/run",
  ".gitignore",
  "packages/spec/decisions/2024-05-01-kleene.md",
  "packages/detectors/src/catalog/finance/iban.ts",
  "packages/connector-s3/package.json",
  "packages/frameworks/packs/eu.gdpr.yaml",
  "packages/formats/src/fixtures/Old File.bin",
  "apps/report/web/main.tsx",
  "test/bench/runs/2024-05-01.md",
])("knows the room of %s", (path) => {
  expect(faults(path)).toEqual([]);
});

it.each([
  "notes.md",
  "scripts/build.ts",
  "packages/shared/src/index.ts",
  "packages/connectors/src/index.ts",
  "packages/engine/lib/index.ts",
  "packages/store/packs/eu.gdpr.yaml",
  "packages/spec/decisions/kleene.md",
  "apps/desktop/package.json",
  "test/unit/a.test.ts",
])("knows no room for %s", (path) => {
  expect(faults(path)).toEqual([`${path}: lies in no room. The tree is in test/structure/rules/rooms.ts.`]);
});

it("wants names in kebab-case", () => {
  expect(faults("packages/engine/src/scanBlock.ts")).toEqual([
    "packages/engine/src/scanBlock.ts: a file is named in kebab-case.",
  ]);
  expect(faults("packages/engine/src/Scan/block.ts")).toHaveLength(1);
});
