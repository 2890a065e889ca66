import { expect, it } from "vitest";
import { mod112 } from "./mod-11-2.ts";

it("passes the numbers that the registries print as examples", () => {
  expect([mod112("0000-0002-1825-0097"), mod112("0000 0001 2103 2683"), mod112("0000-0002-1694-233X")]).toEqual([
    true,
    true,
    true,
  ]);
});

it("refuses a wrong digit and a filler", () => {
  expect([mod112("0000-0002-1825-0098"), mod112("0000000000000000")]).toEqual([false, false]);
});
