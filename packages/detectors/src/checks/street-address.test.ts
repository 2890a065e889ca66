import { expect, it } from "vitest";
import { streetAddress } from "./street-address.ts";

const around = { field: "", before: "", after: "" };

it("leaves out what stands before a Chinese address", () => {
  expect(streetAddress("我住在北京市建国路88号", around)).toMatchObject({
    part: [3, 12],
    normalised: "北京市建国路88号",
  });
});

it("writes an address in one way", () => {
  expect(streetAddress("12 Elm St., Apt 4", around)).toEqual({ normalised: "12 elm st apt 4" });
});

it("leaves counts and fractions alone", () => {
  expect(streetAddress("3 Great Ways", around)).toBe(false);
  expect(streetAddress("5 Elm Street", { ...around, before: "version 1." })).toBe(false);
});
