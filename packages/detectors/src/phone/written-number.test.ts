import { expect, it } from "vitest";
import { firstGroups, readNumber } from "./written-number.ts";

it("takes a number apart", () => {
  expect(readNumber("+1 (201) 555-0123 ext. 45")).toEqual({
    plus: true,
    digits: "12015550123",
    groups: ["1", "201", "555", "0123"],
    separators: " () -",
    extension: "45",
    start: 0,
    ends: [2, 7, 12, 17],
    end: 25,
  });
});

it("reads digits of other scripts", () => {
  const written = ["＋６５　８１２３　４５６７", "٠٥٠١٢٣٤٥٦٧", "०११२३४५६७८९"].map(readNumber);
  expect(written.map(({ plus, digits }) => [plus, digits])).toEqual([
    [true, "6581234567"],
    [false, "0501234567"],
    [false, "01123456789"],
  ]);
});

it("leaves out a bracket that is not closed", () => {
  const { start, separators } = readNumber("(201 555 0123");
  expect([start, separators]).toEqual([1, "  "]);
});

it("keeps the first groups", () => {
  const { groups, digits, end, extension } = firstGroups(readNumber("052 5552606 074 x1"), 2);
  expect({ groups, digits, end, extension }).toEqual({
    groups: ["052", "5552606"],
    digits: "0525552606",
    end: 11,
    extension: "",
  });
});
