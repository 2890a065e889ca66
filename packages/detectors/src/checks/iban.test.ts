import { countrySpecs } from "ibantools";
import { expect, it } from "vitest";
import { ibanStructures } from "../tables/iban-structures.ts";
import { iban } from "./iban.ts";

const nowhere = { field: "", before: "", after: "" };

it("cuts off the words that follow in groups of four", () => {
  expect(iban("NL91 ABNA 0417 1643 00 ALSO", nowhere)).toEqual({
    normalised: "NL91ABNA0417164300",
    part: [0, 22],
    why: "NL, mod 97",
  });
});

it.each([
  ["a wrong check digit", "NL92ABNA0417164300"],
  ["a letter where the country has digits", "DE89370400440532013A00"],
  ["a country that has none", "US89370400440532013000"],
  ["a place too few", "NL91ABNA041716430"],
  ["a place too many", "NL91ABNA04171643000"],
])("refuses %s", (_, value) => {
  expect(iban(value, nowhere)).toEqual(false);
});

it("refuses what goes on as an e-mail address", () => {
  expect(iban("NL91ABNA0417164300", { ...nowhere, after: "@example.com" })).toEqual(false);
});

it("has every country with the length that ibantools knows, but those that write the code of France or Finland", () => {
  const others = new Set(["AX", "BL", "GF", "GP", "MF", "MQ", "NC", "PF", "PM", "RE", "TF", "WF", "YT"]);
  const known = Object.entries(countrySpecs).filter(([code, { chars }]) => chars !== null && !others.has(code));
  const lengths = Object.entries(ibanStructures).map(([code, structure]) => [code, lengthOf(structure)]);
  expect(Object.fromEntries(lengths)).toEqual(Object.fromEntries(known.map(([code, { chars }]) => [code, chars])));
});

function lengthOf(structure: string): number {
  return structure.split(/[nac]/).reduce((sum, count) => sum + Number(count), 4);
}
