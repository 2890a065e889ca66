import { remainder } from "../arithmetic/remainder.ts";

/** Fifteen digits, a multiple of 97: Direction générale des impôts du Maroc, identifiant commun de l'entreprise. */
export function maIce(value: string): boolean {
  return Number(value) > 0 && remainder(value, 97) === 0;
}
