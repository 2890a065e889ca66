import { alphanumericsOf } from "../arithmetic/digits.ts";

const letters = /^[A-ZÄÖÜ]{1,3}/;

/** District, letters and digits are eight places at most, E or H behind them not counted. FZV, § 9 and § 10. */
export function dePlate(value: string): boolean {
  const district = letters.exec(value.toUpperCase())?.[0] ?? "";
  const rest = alphanumericsOf(value.slice(district.length)).replace(/[EH]$/, "");
  return district.length + rest.length <= 8 && !/^(YY|YYY)$/.test(district);
}
