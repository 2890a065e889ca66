/** Weights 2 to 13 over what follows the letter, modulo 23 as a letter without I, O and S: Department for Education. */
export function gbUpn(value: string): boolean {
  const number = value.toUpperCase();
  let sum = 0;
  for (let index = 1; index <= 12; index++) sum += (index + 1) * valueOf(number.charAt(index));
  return letters.charAt(sum % 23) === number.charAt(0);
}

const letters = "ABCDEFGHJKLMNPQRTUVWXYZ";

function valueOf(character: string): number {
  const letter = letters.indexOf(character);
  return letter < 0 ? Number(character) : letter;
}
