import { expect, it } from "vitest";
import { mrz } from "./mrz.ts";

// The specimens of ICAO Doc 9303.
const passport = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";

it.each([
  ["a passport's second line", passport, "L898902C3"],
  ["both lines", `P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\n${passport}`, "L898902C3"],
  ["a card of three lines", "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6", "D23145890"],
  ["a card of two lines", "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6", "D23145890"],
])("reads the number of %s", (_, text, normalised) => {
  expect(mrz(text)).toEqual({ normalised, why: "check digits" });
});

it.each([
  ["number", passport.replace("L898902C3", "L898902C4")],
  ["birth date", passport.replace("740812", "740813")],
  ["expiry", passport.replace("120415", "120416")],
])("refuses a wrong %s", (_, text) => {
  expect(mrz(text)).toEqual(false);
});
