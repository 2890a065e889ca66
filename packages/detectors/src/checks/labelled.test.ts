import { expect, it } from "vitest";
import { labelled } from "./labelled.ts";

it("takes what fills a field or stands behind a colon", () => {
  expect(labelled("female", { field: "gender", before: "", after: "" })).toBe(true);
  expect(labelled("female", { field: "", before: "Gender: ", after: "" })).toBe(true);
});

it("leaves a word of a sentence alone", () => {
  expect(labelled("female", { field: "", before: "the gender gap of ", after: " staff" })).toBe(false);
  expect(labelled("female", { field: "notes", before: "a ", after: " cat" })).toBe(false);
});
