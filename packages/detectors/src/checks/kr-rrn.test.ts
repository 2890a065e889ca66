import { expect, it } from "vitest";
import { krRrn } from "./kr-rrn.ts";

it("passes a number with its check digit", () => {
  expect(krRrn("900101-1234568")).toEqual({ why: "birth date and check digit" });
});

it("counts a number without one less: they are given out since October 2020", () => {
  expect(krRrn("900101-1234567")).toEqual({ score: 0.4, why: "birth date, form without check digit" });
  expect(krRrn("9001011234567")).toEqual({ score: 0.1, why: "birth date, form without check digit" });
});

it("refuses a date that is none", () => {
  expect(krRrn("900230-1234568")).toEqual(false);
});
