import { expect, it } from "vitest";
import { treeOf } from "../tree.ts";
import { packages } from "./packages.ts";

const manifest = {
  name: "@assay/engine",
  description: "Scans.",
  license: "Apache-2.0",
  type: "module",
  exports: { ".": { "@assay/source": "./src/index.ts", types: "./dist/index.d.ts", default: "./dist/index.js" } },
  files: ["dist", "!dist/**/*.test.*", "!dist/.tsbuildinfo"],
  scripts: { build: "tsc -b" },
  dependencies: { "@assay/spec": "workspace:*" },
};
const good = {
  "packages/engine/package.json": JSON.stringify(manifest),
  "packages/engine/README.md": "# @assay/engine\n\n```ts\n1;\n2;\n3;\n4;\n5;\n```\n\nScans.\n",
  "packages/engine/tsconfig.json": `{ "references": [{ "path": "../spec" }] }`,
};

function faults(files: Record<string, string>): string[] {
  return [...packages.faults(treeOf(files))];
}

function withManifest(changes: object): string[] {
  return faults({ ...good, "packages/engine/package.json": JSON.stringify({ ...manifest, ...changes }) });
}

it("is content with the one form", () => {
  expect(faults(good)).toEqual([]);
});

it.each([
  [{ name: "@assay/motor" }, "package.json: its name is @assay/engine."],
  [{ license: "MIT" }, "package.json: its license is Apache-2.0."],
  [{ type: "commonjs" }, "package.json: its type is module."],
  [{ description: undefined }, "package.json: it has a description."],
  [{ files: ["dist", "!dist/.tsbuildinfo"] }, 'package.json: its files leave out "!dist/**/*.test.*".'],
  [{ scripts: {} }, "package.json: it has a build script."],
  [
    { exports: { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" } } },
    'package.json: exports["."] has "@assay/source", "types", "default" in this order.',
  ],
])("refuses %j", (changes, fault) => {
  expect(withManifest(changes)).toContain(`packages/engine: ${fault}`);
});

it("wants a README that opens with five lines", () => {
  const missing = Object.fromEntries(Object.entries(good).filter(([path]) => !path.endsWith("README.md")));
  expect(faults(missing)).toEqual(["packages/engine: it has no README.md."]);
  for (const text of [
    "# @assay/engine\n\nScans.\n",
    "# @assay/engine\n\n```ts\n1;\n```\n",
    "# Engine\n\n```ts\n1;\n2;\n3;\n```\n",
  ]) {
    expect(faults({ ...good, "packages/engine/README.md": text })).toEqual([
      'packages/engine: README.md opens with "# @assay/engine" and then five lines that run.',
    ]);
  }
});

it("wants a reference for each package it depends on", () => {
  expect(faults({ ...good, "packages/engine/tsconfig.json": "{}" })).toEqual([
    "packages/engine: tsconfig.json has no reference to @assay/spec.",
  ]);
});
