import { digitsOf } from "../arithmetic/digits.ts";
import { czIco } from "./cz-ico.ts";
import { czRc } from "./cz-rc.ts";

/** Eight digits are an IČO, nine or ten a birth number: Finanční správa. */
export function czDic(value: string): boolean {
  const digits = digitsOf(value);
  return digits.length === 8 ? czIco(digits) : czRc(digits);
}
