import { alphanumericsOf } from "../arithmetic/digits.ts";

/** Luhn over base 36, every second character from the right doubled: Agência para a Modernização Administrativa, Cartão de Cidadão. */
export function ptCc(value: string): boolean {
  const number = alphanumericsOf(value);
  let sum = 0;
  for (let index = 0; index < 12; index++) {
    const character = Number.parseInt(number.charAt(index), 36);
    sum += index % 2 === 0 ? doubled(character) : character;
  }
  return sum % 10 === 0;
}

function doubled(value: number): number {
  return value * 2 > 9 ? value * 2 - 9 : value * 2;
}
