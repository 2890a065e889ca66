/** Last two prefix letters and four digits with weights 9, 4, 5, 4, 3, 2, modulo 19 as a letter: Land Transport Authority. */
export function sgPlate(value: string): boolean {
  const plate = value.toUpperCase().replaceAll(" ", "");
  const place = plate.search(/\d/);
  const prefix = plate.slice(0, place).slice(-2).padStart(2, "@"); // @ counts 0
  const digits = plate.slice(place, -1).padStart(4, "0");
  let sum = (prefix.charCodeAt(0) - 64) * 9 + (prefix.charCodeAt(1) - 64) * 4;
  for (let index = 0; index < 4; index++) sum += Number(digits.charAt(index)) * (5 - index);
  return "AZYXUTSRPMLKJHGEDCB".charAt(sum % 19) === plate.slice(-1);
}
