import { digitsOf } from "../arithmetic/digits.ts";
import { remainder } from "../arithmetic/remainder.ts";

/** ISO/IEC 7064 MOD 97-10 over twenty-one digits: Banco de Portugal, NIB. */
export function ptNib(value: string): boolean {
  return remainder(digitsOf(value), 97) === 1;
}
