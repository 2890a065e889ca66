import { alphanumericsOf } from "../arithmetic/digits.ts";

const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/** Powers of three modulo 31 over an alphabet without I, O, S, V and Z: GB 32100-2015. */
export function cnUscc(value: string): boolean {
  const number = alphanumericsOf(value);
  let sum = 0;
  let weight = 1;
  for (const character of number) {
    sum += alphabet.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  const check = alphabet.indexOf(number.slice(-1));
  return check >= 0 && (sum - check * lastWeight + check) % 31 === 0;
}

const lastWeight = 3 ** 17 % 31;
