import fc from "fast-check";
import { expect, it } from "vitest";
import { mask } from "./mask.ts";

it.each([
  ["S1234567D", "gov-id.national.sg.nric-fin", "S******7D"],
  ["4111 1111 1111 1111", "finance.pan", "41** **** **** **11"],
  ["ada@mail.example", "contact.email", "ad*@****.*****le"],
  ["王小明", "identity.name.full", "***"],
  ["Ng", "identity.name.full", "**"],
  ["+65 8123 4567", "contact.phone", "+6* **** **67"],
  ["Buddhist", "special.religion", "********"],
  ["I10.9", "health.condition", "***.*"],
  ["correct horse", "auth.password", "********"],
])("masks %j of %s", (value, dataType, masked) => {
  expect(mask(value, dataType)).toBe(masked);
});

it("has no control character and no line end", () => {
  expect(mask("12\n34\u001b[31m56\u202e78")).toBe("1* ** [***** 78");
});

it("never shows more than a third of the letters and digits", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (value) => {
      const letters = Array.from(value).filter((character) => /[\p{L}\p{N}]/u.test(character)).length;
      const shown = Array.from(mask(value)).filter((character) => /[\p{L}\p{N}]/u.test(character)).length;
      expect(shown * 3).toBeLessThanOrEqual(letters);
    }),
  );
});

it("cuts what is long", () => {
  expect(mask("x".repeat(5000)).length).toBeLessThan(60);
});
