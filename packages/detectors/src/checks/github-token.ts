import { crc32 } from "node:zlib";
import type { Check } from "@assay/spec";

const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** The last six characters are the CRC-32 of the thirty before them in base 62: tokens of GitHub and npm since 2021. */
export const githubToken: Check = (value) => {
  const body = value.slice(-36, -6);
  return base62(crc32(body)) === value.slice(-6) && { normalised: value, why: "crc-32" };
};

function base62(number: number): string {
  let text = "";
  for (let rest = number; rest > 0; rest = Math.floor(rest / 62)) text = digits.charAt(rest % 62) + text;
  return text.padStart(6, "0");
}
