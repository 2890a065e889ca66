import type { CheckPass } from "@assay/spec";
import { isBirthYyyymmdd } from "../arithmetic/calendar.ts";
import { digitAt } from "../arithmetic/digits.ts";
import { isMod11And2 } from "../arithmetic/iso7064.ts";
import { isPrefecture, isProvince } from "../tables/cn-regions.ts";

/**
 * Region, birth date, serial and ISO/IEC 7064 MOD 11-2: GB 11643-1999. Fifteen digits are the form of before 1999, without century and check
 * character; it counts as the number it became. A permanent residence card for foreigners has 9 before the province (2023).
 */
export function cnResidentId(value: string): boolean | CheckPass {
  const number = value.toUpperCase();
  const whole = number.length === 15 ? lengthened(number) : number;
  const region = whole.startsWith("9") ? whole.slice(1, 3) : whole.slice(0, 2);
  if (!isProvince(region) || !isBirthYyyymmdd(whole.slice(6, 14)) || !isMod11And2(whole)) return false;
  if (number.length === 15) return { normalised: whole, why: "region and birth date, form of before 1999" };
  if (isPrefecture(whole) || whole.startsWith("9"))
    return { normalised: whole, why: "region, birth date and check character" };
  return { normalised: whole, score: 0.7, why: "province, birth date and check character" };
}

function lengthened(number: string): string {
  const body = `${number.slice(0, 6)}19${number.slice(6)}`;
  let sum = 0;
  for (let index = 0; index < 17; index++) sum = (sum + digitAt(body, index)) * 2;
  return body + "10X98765432".charAt(sum % 11);
}
