import type { CheckPass, CheckSurroundings } from "@assay/spec";
import { digitsOf, isRepeated } from "../arithmetic/digits.ts";
import { isFraction } from "../arithmetic/fraction.ts";
import { isLuhn } from "../arithmetic/luhn.ts";
import { cardBrand } from "../tables/card-brands.ts";
import { testCards } from "../tables/test-cards.ts";

/**
 * A brand's issuer range and length, and Luhn: ISO/IEC 7812-1. One in ten numbers passes Luhn by chance, so digits without groups count less,
 * and least where the length is also that of other numbers (12 to 14, 17 to 19).
 */
export function paymentCard(value: string, surroundings: CheckSurroundings): boolean | CheckPass {
  const digits = digitsOf(value);
  const brand = cardBrand(digits);
  if (brand === undefined || isRepeated(digits) || !isLuhn(digits) || isFraction(surroundings)) return false;
  const why = `${brand}, Luhn${testCards.has(digits) ? ", a published test number" : ""}`;
  return { score: value.length > digits.length ? 0.9 : scoreOf(digits.length), why };
}

function scoreOf(length: number): number {
  if (length === 12) return 0.1;
  return length === 15 || length === 16 ? 0.7 : 0.4;
}
