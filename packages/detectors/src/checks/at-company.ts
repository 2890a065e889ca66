import { remainder } from "../arithmetic/remainder.ts";

/** The number modulo 17 as a letter: Firmenbuch. */
export function atCompany(value: string): boolean {
  const digits = value.replaceAll(/\D/g, "");
  return "abdfghikmpstvwxyz".charAt(remainder(digits, 17)) === value.slice(-1);
}
