import { expect, it } from "vitest";
import { treeOf } from "../tree.ts";
import { floors } from "./floors.ts";

function faults(path: string, text: string): string[] {
  return [...floors.faults(treeOf({ [path]: text }))];
}

it("allows a package what lies below, itself and what npm brings", () => {
  const text = `import { a } from "@assay/spec"; import b from "yaml"; import { c } from "./c.ts"; import { d } from "@assay/engine";`;
  expect(faults("packages/engine/src/a.ts", text)).toEqual([]);
  expect(faults("packages/scan/src/a.ts", text)).toEqual([]);
  expect(faults("apps/agent/src/a.ts", `import { a } from "@assay/scan"; import { b } from "@assay/report";`)).toEqual(
    [],
  );
});

it("refuses an import up the floors", () => {
  expect(faults("packages/spec/src/a.ts", `\nimport type { A } from "@assay/engine";`)).toEqual([
    "packages/spec/src/a.ts:2: spec (floor 0) must not import engine (floor 1).",
  ]);
});

it("refuses an import across a floor, however it is written", () => {
  const fault = "packages/connector-fs/src/a.ts:1: connector-fs (floor 1) must not import formats (floor 1).";
  for (const text of [
    `import { a } from "@assay/formats";`,
    `import "@assay/formats/csv";`,
    `export { a } from "@assay/formats";`,
    `export const a = () => import("@assay/formats");`,
    `export type A = import("@assay/formats").A;`,
  ]) {
    expect(faults("packages/connector-fs/src/a.ts", text)).toEqual([fault]);
  }
});

it("keeps scan and config to spec and engine", () => {
  expect(faults("packages/scan/src/a.ts", `import { a } from "@assay/store";`)).toEqual([
    "packages/scan/src/a.ts:1: scan (floor 2) must not import store (floor 1).",
  ]);
});

it("lets tests and what they start, and nothing else, know @assay/testing", () => {
  const text = `import { a } from "@assay/testing";`;
  expect(faults("packages/store/src/a.test.ts", text)).toEqual([]);
  expect(faults("packages/store/src/a.test.writer.ts", text)).toEqual([]);
  expect(faults("packages/store/src/a.ts", text)).toHaveLength(1);
});

it("refuses a path into another package and a package nobody planned", () => {
  expect(faults("packages/engine/src/a.ts", `import { a } from "../../spec/src/index.ts";`)).toEqual([
    "packages/engine/src/a.ts:1: reaches out of packages/engine to packages/spec/src/index.ts; import the package by its name.",
  ]);
  expect(faults("packages/engine/src/a.ts", `import { a } from "@assay/shared";`)).toEqual([
    "packages/engine/src/a.ts:1: imports @assay/shared, which is no room of the house.",
  ]);
});
