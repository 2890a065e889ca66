import type { Check } from "@assay/spec";
import { base32Bytes } from "../arithmetic/base32.ts";

/** The secret of an otpauth address: at least ten bytes in base 32. */
export const totpSeed: Check = (value) => {
  const match = /[?&]secret=([A-Za-z2-7]+)/.exec(value);
  const secret = match?.[1]?.toUpperCase() ?? "";
  const start = (match?.index ?? 0) + "?secret=".length;
  return (base32Bytes(secret)?.length ?? 0) >= 10 && { normalised: secret, part: [start, start + secret.length] };
};
