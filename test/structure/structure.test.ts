import { describe, expect, it } from "vitest";
import { rules } from "./rules.ts";
import { workspace } from "./tree.ts";

describe("every file of the workspace", () => {
  const tree = workspace();

  it.each(rules)("$name", (rule) => {
    expect([...rule.faults(tree)]).toEqual([]);
  });
});
