import { expect, it } from "vitest";
import { isDateOrDecimal, isOtherNumber, isPartOfLonger } from "./other-number.ts";
import { readNumber } from "./written-number.ts";

it("knows dates and decimals", () => {
  const texts = ["2012-01-02 08", "02/01/2012", "20120102 08", "2014 0412", "2013-2014", "70917.77"];
  expect(texts.filter((text) => !isDateOrDecimal(readNumber(text)))).toEqual([]);
});

it("knows addresses of hosts, amounts, fillers and the shape of a social security number", () => {
  const texts = ["192.168.10.25", "1234567.89", "1 234 567", "1111111111", "1234567890", "536-22-8726"];
  expect(texts.filter((text) => !isOtherNumber(readNumber(text)))).toEqual([]);
});

it("leaves alone what may be a telephone number", () => {
  const texts = ["020 7946 0958", "201.555.0123", "06 12 34 56 78", "612 345 678 9", "+11111111111"];
  expect(texts.filter((text) => isOtherNumber(readNumber(text)) || isDateOrDecimal(readNumber(text)))).toEqual([]);
});

it("sees that digits are a piece of something longer", () => {
  const around = [
    ["id_", ""],
    ["$", ""],
    ["$ ", ""],
    ["1.", ""],
    ["10 ", ""],
    ["ab-", ""],
    ["", "-5"],
    ["", ".5"],
    ["", "%"],
    ["64(", ""],
  ];
  expect(around.filter(([before = "", after = ""]) => !isPartOfLonger({ field: "", before, after }))).toEqual([]);
});

it("lets a link to a number and the end of a sentence be", () => {
  const around = [
    ["https://wa.me/", ""],
    ["tel:", ""],
    ["call ", ". Then"],
    ["(", ")"],
    ["0525552606 ", ""],
  ];
  expect(around.filter(([before = "", after = ""]) => isPartOfLonger({ field: "", before, after }))).toEqual([]);
});
