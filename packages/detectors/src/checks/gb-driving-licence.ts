import { isDate } from "../arithmetic/calendar.ts";

/**
 * A driver number of Great Britain holds the birth date: decade, month (plus 50 for women), day, year of the decade.
 * A surname shorter than five letters is filled up with nines, so no letter follows a nine. DVLA, driver number format.
 */
export function gbDrivingLicence(value: string): boolean {
  const number = value.toUpperCase().replaceAll(/[^\dA-Z]/g, "");
  if (!/^[A-Z]+9*$/.test(number.slice(0, 5)) || !/^[A-Z][A-Z9]$/.test(number.slice(11, 13))) return false;
  const month = Number(number.slice(6, 8)) % 50;
  return isDate(2000 + Number(number.charAt(5) + number.charAt(10)), month, Number(number.slice(8, 10)));
}
