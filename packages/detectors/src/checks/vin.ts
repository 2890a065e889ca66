import type { CheckPass } from "@assay/spec";

const values: Readonly<Record<string, number>> = {
  A: 1,
  B: 2,
  C: 3,
  D: 4,
  E: 5,
  F: 6,
  G: 7,
  H: 8,
  J: 1,
  K: 2,
  L: 3,
  M: 4,
  N: 5,
  P: 7,
  R: 9,
  S: 2,
  T: 3,
  U: 4,
  V: 5,
  W: 6,
  X: 7,
  Y: 8,
  Z: 9,
};
const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/**
 * Letters and digits mixed; a check digit in the ninth place binds North America (first character 1 to 5) and China (L), elsewhere it is free:
 * 49 CFR 565.15, GB 16735, ISO 3779.
 */
export function vin(value: string): boolean | CheckPass {
  const number = value.toUpperCase();
  if (!/[A-Z]/.test(number) || !/\d{3}$/.test(number) || /(.)\1{6}/.test(number)) return false;
  const sum = weights.reduce((total, weight, index) => total + weight * valueOf(number.charAt(index)), 0);
  if ("0123456789X".charAt(sum % 11) === number.charAt(8)) return { why: "check digit" };
  return !/^[1-5L]/.test(number) && { score: 0.3, why: "form, no check digit used there" };
}

function valueOf(character: string): number {
  return values[character] ?? Number(character);
}
