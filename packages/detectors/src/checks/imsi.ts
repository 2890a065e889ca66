import { isMobileCountry } from "../tables/mobile-country-codes.ts";

/** Begins with a mobile country code that is in use: ITU-T E.212. */
export function imsi(value: string): boolean {
  return isMobileCountry(value.slice(0, 3)) && !/^\d{3}(\d)\1*$/.test(value);
}
