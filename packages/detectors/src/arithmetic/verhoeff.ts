import { digitAt } from "./digits.ts";

// Verhoeff, "Error Detecting Decimal Codes" (1969): multiplication in the dihedral group D5, and a permutation by position.
const product = [
  "0123456789",
  "1234067895",
  "2340178956",
  "3401289567",
  "4012395678",
  "5987604321",
  "6598710432",
  "7659821043",
  "8765932104",
  "9876543210",
];
const permutation = [
  "0123456789",
  "1576283094",
  "5803796142",
  "8916043527",
  "9453126870",
  "4286573901",
  "2793806415",
  "7046913258",
];

/** Whether digits, the last of them the check digit, satisfy the Verhoeff algorithm. */
export function isVerhoeff(digits: string): boolean {
  let check = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = digitAt(digits, digits.length - 1 - index);
    check = digitAt(product[check] ?? "", digitAt(permutation[index % 8] ?? "", digit));
  }
  return check === 0;
}
