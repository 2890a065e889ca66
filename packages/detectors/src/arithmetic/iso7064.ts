import { digitAt } from "./digits.ts";

/** Whether digits, the last of them the check digit, satisfy ISO/IEC 7064 MOD 11,10. */
export function isMod11And10(digits: string): boolean {
  let product = 10;
  for (let index = 0; index < digits.length - 1; index++) {
    const sum = (product + digitAt(digits, index)) % 10;
    product = ((sum === 0 ? 10 : sum) * 2) % 11;
  }
  return (product + digitAt(digits, digits.length - 1)) % 10 === 1;
}

/** Whether digits and a check character, X standing for ten, satisfy ISO/IEC 7064 MOD 11-2. */
export function isMod11And2(text: string): boolean {
  let sum = 0;
  for (const character of text) sum = (sum * 2 + (character === "X" ? 10 : Number(character))) % 11;
  return sum === 1;
}
