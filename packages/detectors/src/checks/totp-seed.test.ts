import { expect, it } from "vitest";
import { base32, madeUp } from "../made-up.ts";
import { totpSeed } from "./totp-seed.ts";

const alone = { field: "", before: "", after: "" };

it("takes the secret out", () => {
  const secret = madeUp(16, base32);
  expect(totpSeed(`otpauth://totp/a?secret=${secret}&issuer=b`, alone)).toEqual({ normalised: secret, part: [24, 40] });
});

it("refuses an address without a secret, and one too short", () => {
  expect([totpSeed("otpauth://totp/a?issuer=b", alone), totpSeed("otpauth://totp/a?secret=ABC", alone)]).toEqual([
    false,
    false,
  ]);
});
