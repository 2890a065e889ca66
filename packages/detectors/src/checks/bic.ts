import { isCountry } from "../tables/countries.ts";

/** Four letters, a country of ISO 3166-1, two characters and an optional branch of three: ISO 9362. */
export function bic(value: string): boolean {
  return isCountry(value.slice(4, 6).toUpperCase());
}
