import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rules } from "./rules.ts";
import { workspace } from "./tree.ts";

describe("every file of the workspace", () => {
  const tree = workspace();

  it.each(rules)("$name", (rule) => {
    expect([...rule.faults(tree)]).toEqual([]);
  });
});

describe("every rule", () => {
  const files = readdirSync(new URL("rules/", import.meta.url));
  const [tests, sources] = [
    files.filter((name) => name.endsWith(".test.ts")),
    files.filter((name) => !name.endsWith(".test.ts")),
  ];

  it("is in the list", () => {
    expect(rules).toHaveLength(sources.length);
  });

  it("is shown what it refuses", () => {
    expect(tests).toEqual(sources.map((name) => name.replace(".ts", ".test.ts")));
  });
});
