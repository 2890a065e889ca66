import { expect, it } from "vitest";
import { birthDate } from "./birth-date.ts";

const around = { field: "", before: "", after: "" };

it.each(["1984-02-29", "29.02.1984", "12/25/1980", "19840229", "3 March 1971", "1990年1月15日", "01/02/84"])(
  "takes %s",
  (value) => {
    expect(birthDate(value, around)).toBeTruthy();
  },
);

it.each(["1983-02-29", "31.04.1984", "2091-01-01", "1899-12-31", "19841301", "40 March 1971"])("leaves %s", (value) => {
  expect(birthDate(value, around)).toBe(false);
});
