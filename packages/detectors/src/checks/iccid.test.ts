import { expect, it } from "vitest";
import { iccid } from "./iccid.ts";

const alone = { field: "", before: "", after: "" };

it("passes a Luhn number that begins with 89 and a calling code", () => {
  expect([iccid("8965010100000000010", alone), iccid("8965 0101 0000 0000 010", alone)]).toEqual([
    { normalised: "8965010100000000010", why: "luhn" },
    { normalised: "8965010100000000010", why: "luhn" },
  ]);
});

it("refuses a wrong digit and a code nobody is called by", () => {
  expect([iccid("8965010100000000018", alone), iccid("8999901000000000013", alone)]).toEqual([false, false]);
});
