import { digitAt } from "../arithmetic/digits.ts";

const second = "ABCEHKMOPT";
const weights = [29, 23, 19, 17, 13, 7, 5, 3];

/** Letters stand for digits in numbers of persons; weights 29, 23, 19, 17, 13, 7, 5, 3 modulo 11, never ten. МНС Беларуси, УНП. */
export function byUnp(value: string): boolean {
  const number = value.toUpperCase().replace(/^BY ?/, "");
  const sum = weights.reduce((total, weight, index) => total + weight * valueOf(number, index), 0);
  return Number(number.slice(2)) > 0 && sum % 11 === digitAt(number, 8);
}

function valueOf(number: string, index: number): number {
  const place = second.indexOf(number.charAt(index));
  if (place < 0) return digitAt(number, index);
  return index === 0 ? Number.parseInt(number.charAt(0), 36) : place;
}
