import { expect, it } from "vitest";
import { keyedIdentifier } from "./keyed-identifier.ts";

function read(text: string) {
  const pass = keyedIdentifier(text, { field: "", before: "", after: "" });
  return typeof pass === "object" ? [pass.normalised, pass.part] : pass;
}

it("takes the number out, or takes it alone", () => {
  expect([
    read("customer id: C-10233"),
    read("Employee No. 004512"),
    read("工号：A1023"),
    read("staff #778"),
    read("member number AB1234"),
    read("E10233"),
  ]).toEqual([
    ["C-10233", [13, 20]],
    ["004512", [13, 19]],
    ["A1023", [3, 8]],
    ["778", [7, 10]],
    ["AB1234", [14, 20]],
    ["E10233", [0, 6]],
  ]);
});

it("refuses words, years, fillers and stand-ins", () => {
  expect([
    read("customer id: unknown"),
    read("member number 2024"),
    read("staff no. 000"),
    read("employee id: ${ID1}"),
  ]).toEqual([false, false, false, false]);
});
