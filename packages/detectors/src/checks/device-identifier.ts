import { uuid } from "./uuid.ts";

/** A UUID, or as many hexadecimal digits as a system gives, with letters and digits mixed as chance mixes them. */
export function deviceIdentifier(value: string): boolean {
  if (value.length === 36) return uuid(value);
  const digits = value.replace("-", "");
  return /[a-f]/i.test(digits) && /\d/.test(digits) && new Set(digits.toLowerCase()).size >= 6;
}
