import { expect, it } from "vitest";
import { alter } from "./alter.ts";

it.each([
  ["111222333", "111252333"],
  ["S1234567D", "S1237567D"],
  ["9", "2"],
  ["Buddhist", "Buddkist"],
  ["XYZ", "XBZ"],
  ["王小明", null],
  ["", null],
])("alters %j to %j", (value, altered) => {
  expect(alter(value)).toBe(altered);
});
