import { expect, it } from "vitest";
import { imsi } from "./imsi.ts";

it("asks for a mobile country code in use", () => {
  expect(["525011234567890", "310150123456789", "999011234567890", "301150123456789"].map(imsi)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

it("refuses a filler", () => {
  expect(imsi("525000000000000")).toEqual(false);
});
