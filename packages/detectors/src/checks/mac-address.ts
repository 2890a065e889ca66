import type { Check } from "@assay/spec";

/**
 * A hardware address of 48 or 64 bits (EUI-48, EUI-64) in pairs with one separator, in fours with dots, or in one run. The lowest bit of
 * the first byte marks a group of stations, nobody's device; pieces of a fingerprint or hash are refused.
 */
export const macAddress: Check = (value, { field, before, after }) => {
  const separators = new Set(value.replaceAll(/[\da-f]/gi, ""));
  if (!/[:.-]/.test(value) && !announced.test(`${field} ${before}`)) return false;
  if (
    separators.size > 1 ||
    /(?:^|[^a-z\d])[\da-f]{2}[:. -]$/i.test(before) ||
    /^[:. -][\da-f]{2}(?![\da-z])/i.test(after)
  )
    return false;
  const normalised = value.replaceAll(/[^\da-f]/gi, "").toLowerCase();
  if (/^(.)\1*$/.test(normalised) && "0f".includes(normalised.charAt(0))) return false;
  const isGroup = (Number.parseInt(normalised.slice(0, 2), 16) & 1) === 1;
  return { normalised, score: shapeScore([...separators].join(""), normalised) * (isGroup ? 0.75 : 1) };
};

// Bytes of a dump and other numbers are written so too.
const announced = /(?:\b|_)(?:mac|ether|bssid|bluetooth|bd_addr|hw_?addr)|物理地址/i;

function shapeScore(separator: string, digits: string): number {
  if (separator === "" || separator === " ") return 0.3;
  return /^\d+$/.test(digits) && separator !== ":" ? 0.5 : 0.85;
}
