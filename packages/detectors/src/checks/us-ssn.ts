import type { Check } from "@assay/spec";
import { digitsOf } from "../arithmetic/digits.ts";

// The number of an advertisement and of a sample card, printed so widely that the agency has voided them.
const voided = new Set(["078051120", "219099999"]);

/** Issuance rules of the US Social Security Administration: no area 000, 666 or 900–999, no group 00, no serial 0000. */
export const usSsn: Check = (value) => {
  const digits = digitsOf(value);
  const area = digits.slice(0, 3);
  if (area === "000" || area === "666" || area >= "900") return false;
  if (digits.slice(3, 5) === "00" || digits.slice(5) === "0000") return false;
  return !voided.has(digits);
};
