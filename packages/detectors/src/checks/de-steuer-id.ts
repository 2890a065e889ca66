import { digitsOf } from "../arithmetic/digits.ts";
import { isMod11And10 } from "../arithmetic/iso7064.ts";

/**
 * ISO/IEC 7064 MOD 11,10; among the first ten digits exactly one occurs twice or three times, not three times in a row.
 * Bundeszentralamt für Steuern, § 139b AO.
 */
export function deSteuerId(value: string): boolean {
  const digits = digitsOf(value);
  const first = digits.slice(0, 10);
  const counts = "0123456789".split("").map((digit) => first.split(digit).length - 1);
  const repeated = counts.filter((count) => count > 1);
  return repeated.length === 1 && (repeated[0] ?? 0) <= 3 && !/(\d)\1\1/.test(first) && isMod11And10(digits);
}
