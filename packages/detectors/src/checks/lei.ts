import { mod97 } from "../arithmetic/mod97.ts";

/** ISO/IEC 7064 MOD 97-10 over twenty characters: ISO 17442-1. */
export function lei(value: string): boolean {
  return mod97(value.toUpperCase()) === 1;
}
