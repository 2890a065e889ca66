import { expect, it } from "vitest";
import { geoCoordinates } from "./geo-coordinates.ts";

function score(text: string, before = "", after = "") {
  const pass = geoCoordinates(text, { field: "", before, after });
  return typeof pass === "object" ? pass.score : pass;
}

it("is surer the more decimals there are", () => {
  const pairs = [
    "1, 103",
    "1.3, 103.8",
    "1.35, 103.81",
    "1.352, 103.819",
    "1.3521, 103.8198",
    "1.35208, 103.81984",
    "1.352083, 103.819836",
  ];
  expect(pairs.map((pair) => score(pair))).toEqual([0.05, 0.1, 0.2, 0.35, 0.55, 0.7, 0.75]);
});

it("is sure of a form that names what it is", () => {
  expect([score("geo:1.35,103.8"), score("POINT (103.8 1.35)"), score(`1°17'23.6"N 103°51'7.2"E`)]).toEqual([
    0.95, 0.95, 0.9,
  ]);
});

it("refuses what is out of range, padded, nowhere, or one of more numbers", () => {
  expect([
    score("126.12345, -158.12345"),
    score("-95.12345, 190.12345"),
    score("020.000000, 010.000000"),
    score("0.0000, 0.0000"),
    score("1.352083, 103.819836", "", ", 12.5"),
    score("1.352083, 103.819836", "7,"),
  ]).toEqual([false, false, false, false, false, false]);
});
