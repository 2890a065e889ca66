import { expect, it } from "vitest";
import { vin } from "./vin.ts";

it("passes a check digit", () => {
  expect(vin("1M8GDM9AXKP042788")).toEqual({ why: "check digit" });
});

it("asks for none where none is used", () => {
  expect(vin("WVWZZZ1JZXW000001")).toEqual({ score: 0.3, why: "form, no check digit used there" });
});

it.each(["1M8GDM9A1KP042788", "12345678901234567", "WVWZZZZZZZZ000001"])("refuses %s", (number) => {
  expect(vin(number)).toEqual(false);
});
