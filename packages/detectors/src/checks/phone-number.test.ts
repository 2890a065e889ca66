import { expect, it } from "vitest";
import { phoneNumber } from "./phone-number.ts";

function read(text: string, { field = "", before = "", after = "" } = {}) {
  const pass = phoneNumber(text, { field, before, after });
  return typeof pass === "object" ? [pass.normalised, pass.score, pass.part] : pass;
}

it("is sure of a number with its calling code, and gives all ways of writing one form", () => {
  expect([read("+65 8123 4567"), read("+6581234567"), read("+44 (0)20 7946 0958 ext. 12")]).toEqual([
    ["+6581234567", 0.9, [0, 13]],
    ["+6581234567", 0.9, [0, 11]],
    ["+442079460958;ext=12", 0.9, [0, 27]],
  ]);
});

it("asks for more around it the plainer a national number is written", () => {
  expect([
    read("(201) 555-0123"),
    read("201-555-0123"),
    read("020 7946 0958"),
    read("81234567"),
    read("81234567", { before: "mobile: " }),
    read("81234567", { field: "sg_mobile", before: "Singapore " }),
    read("81234567", { before: "in all " }),
  ]).toEqual([
    ["+12015550123", 0.7, [0, 14]],
    ["+12015550123", 0.6, [0, 12]],
    ["+912079460958", 0.55, [0, 13]],
    ["+6581234567", 0.15, [0, 8]],
    ["+6581234567", 0.55, [0, 8]],
    ["+6581234567", 0.65, [0, 8]],
    false,
  ]);
});

it("takes the first of two numbers that stand side by side", () => {
  expect(read("052 5552606 074-7111234", { before: "Israeli phones " })).toEqual(["+972525552606", 0.75, [0, 11]]);
});

it("leaves other numbers alone", () => {
  expect([
    read("2012-01-02 08", { before: "" }),
    read("2015550123", { before: "order " }),
    read("2015550123", { field: "account_id" }),
    read("+999 123456789"),
    read("213(3734253"),
    read("12345", { before: "tel " }),
    read("2015550123", { before: "id_" }),
  ]).toEqual([false, false, false, false, false, false, false]);
});
