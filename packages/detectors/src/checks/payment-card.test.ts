import { expect, it } from "vitest";
import { paymentCard } from "./payment-card.ts";

const nowhere = { field: "", before: "", after: "" };

it.each([
  ["4242 4242 4242 4242", { score: 0.9, why: "Visa, Luhn, a published test number" }],
  ["4000056655665556", { score: 0.7, why: "Visa, Luhn, a published test number" }],
  ["2221000000000009", { score: 0.7, why: "Mastercard, Luhn" }],
  ["2720999999999996", { score: 0.7, why: "Mastercard, Luhn" }],
  ["378282246310005", { score: 0.7, why: "American Express, Luhn, a published test number" }],
  ["36227206271667", { score: 0.4, why: "Diners Club, Luhn, a published test number" }],
  ["2200000000000004", { score: 0.7, why: "Mir, Luhn" }],
  ["9792000000000003", { score: 0.7, why: "Troy, Luhn" }],
  ["6205500000000000004", { score: 0.4, why: "UnionPay, Luhn, a published test number" }],
])("passes %s", (number, answer) => {
  expect(paymentCard(number, nowhere)).toEqual(answer);
});

it.each([
  ["one digit wrong", "4242424242424243"],
  ["before the second Mastercard range", "2220990000000004"],
  ["behind the second Mastercard range", "2721000000000004"],
  ["a brand's prefix, another brand's length", "378282246310000"],
  ["all digits the same", "0000000000000000"],
  ["no brand", "9999999999999995"],
])("refuses a number with %s", (_, number) => {
  expect(paymentCard(number, nowhere)).toEqual(false);
});

it("refuses the fraction of a number", () => {
  expect(paymentCard("4242424242424242", { ...nowhere, before: "lat 0." })).toEqual(false);
});
