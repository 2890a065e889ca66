import { expect, it } from "vitest";
import { imei } from "./imei.ts";

const alone = { field: "", before: "", after: "" };

it("passes a Luhn number of a known reporting body, surer with its separators", () => {
  expect([imei("490154203237518", alone), imei("49-015420-323751-8", alone)]).toEqual([
    { normalised: "49015420323751", score: 0.5, why: "luhn" },
    { normalised: "49015420323751", score: 0.7, why: "luhn" },
  ]);
});

it("counts a handset with its software version as the same, where it is called so", () => {
  expect([imei("4901542032375100", { ...alone, field: "IMEISV" }), imei("4901542032375100", alone)]).toEqual([
    { normalised: "49015420323751", score: 0.6 },
    false,
  ]);
});

it("refuses a wrong digit, another body and a filler", () => {
  expect([imei("490154203237517", alone), imei("378282246310005", alone), imei("350000000000006", alone)]).toEqual([
    false,
    false,
    false,
  ]);
});
