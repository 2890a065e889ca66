import { expect, it } from "vitest";
import { age } from "./age.ts";

const around = { field: "", before: "", after: "" };

it("takes a number that is said to be an age", () => {
  expect(age("34", { ...around, before: "Age: " })).toMatchObject({ normalised: "34" });
  expect(age("34", { ...around, field: "patient_age" })).toMatchObject({ normalised: "34" });
  expect(age("47", { ...around, before: "My sister just turned " })).toMatchObject({ score: 0.3 });
  expect(age("47 years old", { ...around, before: "The patient is " })).toBeTruthy();
});

it("leaves other numbers alone", () => {
  expect(age("34", { ...around, before: "page " })).toBe(false);
  expect(age("34", { ...around, before: "age: ", after: ".5" })).toBe(false);
  expect(age("34", { ...around, field: "page" })).toBe(false);
  expect(age("100 years old", { ...around, before: "the building, " })).toBe(false);
});
