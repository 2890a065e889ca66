import { expect, it } from "vitest";
import { cnMobile } from "./cn-mobile.ts";

function read(text: string, { field = "", before = "", after = "" } = {}) {
  const pass = cnMobile(text, { field, before, after });
  return typeof pass === "object" ? [pass.normalised, pass.score] : pass;
}

it("gives all ways of writing one form, surer with more around", () => {
  expect([
    read("+86 138 0013 8000"),
    read("8613800138000"),
    read("138-0013-8000"),
    read("13800138000"),
    read("13800138000", { before: "张三，" }),
    read("13800138000", { field: "mobile" }),
  ]).toEqual([
    ["+8613800138000", 0.92],
    ["+8613800138000", 0.7],
    ["+8613800138000", 0.62],
    ["+8613800138000", 0.45],
    ["+8613800138000", 0.88],
    ["+8613800138000", 0.78],
  ]);
});

it("refuses other segments, fillers and pieces of longer numbers", () => {
  expect([
    read("12800138000"),
    read("15400138000"),
    read("13800000000"),
    read("13800138000", { before: "No." }),
    read("13800138000", { after: "-1" }),
  ]).toEqual([false, false, false, false, false]);
});
