import { expect, it } from "vitest";
import { cardExpiry } from "./card-expiry.ts";
import { cardTrack } from "./card-track.ts";
import { cardVerificationCode } from "./card-verification-code.ts";
import { esSsn } from "./es-ssn.ts";

const nowhere = { field: "", before: "", after: "" };

it("takes three digits for a card's code only behind its name or in a field named so", () => {
  expect(cardVerificationCode("123", { ...nowhere, before: "card 4242 CVV: " })).toEqual({
    why: "behind the name of the code",
  });
  expect(cardVerificationCode("123", { ...nowhere, field: "card_cvc" })).toEqual({
    why: "behind the name of the code",
  });
  expect(cardVerificationCode("123", { ...nowhere, before: "cvv was asked of " })).toEqual(false);
  expect(cardVerificationCode("123", { ...nowhere, field: "incident" })).toEqual(false);
});

it("takes a month and year for an expiry only behind a word for it or in a field", () => {
  expect(cardExpiry("08/27", { ...nowhere, before: "exp. " })).toEqual({ normalised: "0827" });
  expect(cardExpiry("08/2027", { ...nowhere, field: "card expiry" })).toEqual({ normalised: "0827" });
  expect(cardExpiry("08/27", { ...nowhere, before: "on " })).toEqual(false);
  expect(cardExpiry("08/27", { ...nowhere, before: "experience " })).toEqual(false);
  expect(cardExpiry("13/27", { ...nowhere, before: "exp " })).toEqual(false);
});

it("finds the card number in a track", () => {
  expect(cardTrack("%B4242424242424242^DOE/JANE^27081011000000000?")).toEqual({
    normalised: "4242424242424242",
    why: "card number in track",
  });
  expect(cardTrack("4242424242424243=27081011000012300000")).toEqual(false);
});

it("reports a social security number with a slip in it only in groups and right behind its name", () => {
  expect(esSsn("28 12345678 41", { ...nowhere, before: "NASS: " })).toEqual({
    score: 0.2,
    why: "behind its name, check digits wrong",
  });
  expect(esSsn("281234567841", { ...nowhere, before: "NASS: " })).toEqual(false);
  expect(esSsn("28 12345678 41", nowhere)).toEqual(false);
});
