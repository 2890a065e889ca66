import { expect, it } from "vitest";
import { faxNumber } from "./fax-number.ts";

const around = { field: "", before: "", after: "" };

it("passes a number that is called so, surer than as a telephone number", () => {
  expect(faxNumber("+65 6123 4567", { ...around, before: "Tel 6765 4321, Fax: " })).toEqual({
    normalised: "+6561234567",
    score: 0.95,
    why: "assigned",
    part: [0, 13],
  });
});

it("leaves other numbers to others", () => {
  expect([
    faxNumber("+65 6123 4567", around),
    faxNumber("+65 6123 4567", { ...around, before: "Fax 6765 4321, Tel: " }),
    faxNumber("2012-01-02 08", { ...around, field: "fax" }),
  ]).toEqual([false, false, false]);
});
