import type { Check } from "@assay/spec";
import { isPlaceholder } from "../secrets/placeholder.ts";
import { entropy } from "../secrets/randomness.ts";

/** The last forty characters, when they are base 64 of chance: hexadecimal digits alone are another thing. */
export const awsSecretKey: Check = (value) => {
  const secret = value.slice(-40);
  if (/^[\da-f]+$/i.test(secret) || isPlaceholder(secret) || entropy(secret) < 4) return false;
  return { normalised: secret, part: [value.length - 40, value.length] };
};
