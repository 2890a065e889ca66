import { isMod11And2 } from "../arithmetic/iso7064.ts";

/** Sixteen digits, the last of them (or X) the check digit of ISO/IEC 7064 MOD 11-2. */
export function mod112(value: string): boolean {
  const text = value.replaceAll(/[ -]/g, "");
  return text.length === 16 && isMod11And2(text) && !/^(\d)\1*$/.test(text);
}
