import { expect, it } from "vitest";
import { compareWalk } from "./order.ts";

it("orders paths as the walk meets them: breadth first, folder by folder", () => {
  const walked = ["a", "z", "b/a", "b/z", "c/a", "b/b/a", "c/a/a"];
  expect(walked.toReversed().toSorted(compareWalk)).toEqual(walked);
});
