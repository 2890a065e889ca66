import { describe, expect, it } from "vitest";
import { failureOf, openingsOf } from "./readme.ts";
import { treeOf, workspace } from "./tree.ts";

describe("the first lines of a README", () => {
  it.each(openingsOf(workspace()))("run: $path", (opening) => {
    expect(failureOf(opening)).toBeUndefined();
  });

  it("are what stands between the title and the prose", () => {
    const text = "# @assay/spec\n\n```ts\nconst a = 1;\n```\n\nProse.\n\n```ts\nconst b = 2;\n```\n";
    const tree = treeOf({
      "packages/spec/README.md": text,
      "apps/agent/README.md": "# @assay/agent\n\n```sh\nassay\n```\n",
    });
    expect(openingsOf(tree)).toEqual([{ path: "packages/spec/README.md", code: "const a = 1;\n" }]);
  });

  it("fail when they throw, do not parse, or import what is not there", () => {
    for (const code of [`throw new Error("no");`, `const = 1;`, `import { nothing } from "@assay/spec";`]) {
      expect(failureOf({ path: "packages/spec/README.md", code })).toMatch(
        /^packages\/spec\/README\.md opens with lines/,
      );
    }
  });
});
