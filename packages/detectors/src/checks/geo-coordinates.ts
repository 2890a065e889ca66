import type { Check } from "@assay/spec";

/**
 * Latitude and longitude, in degrees of WGS 84 (or longitude first, as GeoJSON and WKT have them), within their ranges. The more decimals,
 * the less it can be a pair of other numbers: three are some hundred metres, five are one.
 */
export const geoCoordinates: Check = (value, { before, after }) => {
  if (/°/.test(value)) return { score: 0.9, normalised: value.replaceAll(/\s/g, "") };
  const isNamed = /^(?:geo:|POINT|@)/.test(value);
  if (/\d[.,:/] ?$|\w$/.test(before) || (!isNamed && /^[.\w]|^,\s?[+-]?\d/.test(after))) return false;
  const [first = "", second = ""] = value.match(/[+-]?\d+(?:\.\d+)?/g) ?? [];
  if (!isPair(Number(first), Number(second)) || (isPadded(first) && isPadded(second))) return false;
  const decimals = Math.min(decimalsOf(first), decimalsOf(second));
  return { score: isNamed ? 0.95 : (byDecimals[decimals] ?? 0.75), normalised: `${Number(first)},${Number(second)}` };
};

const byDecimals = [0.05, 0.1, 0.2, 0.35, 0.55, 0.7] as const;

function isPair(first: number, second: number): boolean {
  if (first === 0 && second === 0) return false;
  return (Math.abs(first) <= 90 && Math.abs(second) <= 180) || (Math.abs(first) <= 180 && Math.abs(second) <= 90);
}

// `020.000000` is no degree.
function isPadded(number: string): boolean {
  return /^[+-]?0\d/.test(number);
}

function decimalsOf(number: string): number {
  return number.split(".")[1]?.length ?? 0;
}
