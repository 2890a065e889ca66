/** The check digit of a field of a travel document: weights 7, 3, 1; letters from A = 10; `<` is 0. ICAO Doc 9303-3, 4.9. */
export function icaoCheckDigit(field: string): number {
  let sum = 0;
  for (let index = 0; index < field.length; index++) {
    sum += (weights[index % 3] ?? 0) * valueOf(field.charAt(index));
  }
  return sum % 10;
}

/** Whether the last character is the check digit of those before it. */
export function isIcao(field: string): boolean {
  return String(icaoCheckDigit(field.slice(0, -1))) === field.slice(-1);
}

const weights = [7, 3, 1];

function valueOf(character: string): number {
  return character === "<" ? 0 : Number.parseInt(character, 36);
}
