import { isBirthDate } from "../arithmetic/calendar.ts";
import { digitAt } from "../arithmetic/digits.ts";
import { weightedSum } from "../arithmetic/weighted.ts";

/** Birth date with the century in its month (plus 20 for 18xx, 40 for 20xx); weights 2, 4, 8, 5, 10, 9, 7, 3, 6 modulo 11. ГРАО, ЕГН. */
export function bgEgn(value: string): boolean {
  const month = Number(value.slice(2, 4));
  const century = [1900, 1800, 2000, 0][Math.floor((month - 1) / 20)] ?? 0;
  if (
    century === 0 ||
    !isBirthDate(century + Number(value.slice(0, 2)), ((month - 1) % 20) + 1, Number(value.slice(4, 6)))
  )
    return false;
  return (weightedSum(value, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11) % 10 === digitAt(value, 9);
}
