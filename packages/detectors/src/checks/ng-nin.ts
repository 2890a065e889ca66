import { isRepeated } from "../arithmetic/digits.ts";
import { isVerhoeff } from "../arithmetic/verhoeff.ts";

/** Verhoeff over eleven digits: National Identity Management Commission. */
export function ngNin(value: string): boolean {
  return !isRepeated(value) && isVerhoeff(value);
}
