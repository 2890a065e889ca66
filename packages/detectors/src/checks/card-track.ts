import type { CheckPass } from "@assay/spec";
import { isLuhn } from "../arithmetic/luhn.ts";
import { cardBrand } from "../tables/card-brands.ts";

/** The card number in a track, up to `^` or `=`, has a brand and passes Luhn: ISO/IEC 7813. */
export function cardTrack(value: string): boolean | CheckPass {
  const number = /\d{12,19}/.exec(value)?.[0] ?? "";
  return cardBrand(number) !== undefined && isLuhn(number) && { normalised: number, why: "card number in track" };
}
