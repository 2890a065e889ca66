import { expect, it } from "vitest";
import { treeOf } from "../tree.ts";
import { words } from "./words.ts";

function faults(text: string, path = "README.md"): string[] {
  return [...words.faults(treeOf({ [path]: text }))];
}

it.each([
  ["see /root/notes", "README.md:1: a path of one machine: /root/notes"],
  ["one\ntwo file:///home/ann/x.csv", "README.md:2: a path of one machine: /home/ann/"],
  ["/Users/ann/x", "README.md:1: a path of one machine: /Users/ann/"],
  ["'/work/main'", "README.md:1: a path of one machine: /work/main"],
  ["from https://registry.packages.test/x", "README.md:1: a host that packages came from: registry.packages.test"],
  ["x\n\nCo-authored-by: Ann", "README.md:3: authors are in the history: Co-authored-by: Ann"],
])("refuses %j", (text, fault) => {
  expect(faults(text)).toEqual([fault]);
});

it("allows paths and words that only look alike", () => {
  expect(
    faults("src/root/a.ts ~/home/x /homes/x https://example.com/work/life //registry.example.com the registry. Then"),
  ).toEqual([]);
});
