import type { Check } from "@assay/spec";
import { weightedSum } from "../arithmetic/weighted.ts";

const weights = [2, 7, 6, 5, 4, 3, 2];

// Prefix → what is added to the sum (T and G were opened in 2000, M in 2022) and the letter for each remainder.
const series: Readonly<Record<string, readonly [offset: number, letters: string]>> = {
  S: [0, "JZIHGFEDCBA"],
  T: [4, "JZIHGFEDCBA"],
  F: [0, "XWUTRQPNMLK"],
  G: [4, "XWUTRQPNMLK"],
  M: [3, "XWUTRQPNJLK"],
};

/** Check letter of a Singapore NRIC (S, T) or FIN (F, G, M). */
export const sgNricFin: Check = (value) => {
  const number = value.toUpperCase();
  const [offset, letters] = series[number.charAt(0)] ?? [0, ""];
  const remainder = (offset + weightedSum(number.slice(1, 8), weights)) % 11;
  return number.charAt(8) === letters.charAt(remainder) && { normalised: number, why: "check letter" };
};
