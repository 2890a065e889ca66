import { alphanumericsOf } from "../arithmetic/digits.ts";
import { iePpsn } from "./ie-ppsn.ts";

/** As the PPS number; of the older form the first digit stands for the seventh and a 0 for what is before it. Revenue Commissioners. */
export function ieVat(value: string): boolean {
  const number = alphanumericsOf(value).replace(/^IE/, "");
  return iePpsn(/^\d{7}/.test(number) ? number : `0${number.slice(2, 7)}${number.charAt(0)}${number.slice(7)}`);
}
