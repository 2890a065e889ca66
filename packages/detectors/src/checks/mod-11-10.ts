import { digitsOf } from "../arithmetic/digits.ts";
import { isMod11And10 } from "../arithmetic/iso7064.ts";

/** ISO/IEC 7064 MOD 11,10 over all digits: German and Croatian tax numbers, Serbian PIB. */
export function mod1110(value: string): boolean {
  return isMod11And10(digitsOf(value));
}
