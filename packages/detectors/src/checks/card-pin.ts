import type { CheckSurroundings } from "@assay/spec";

const word =
  /(?<![a-z])(card pin|atm pin|debit pin|pin (code|number|block)|pinblock|密码|暗証番号)[ \w.:：=#"'-]{0,8}$/i;

/** Digits or a block right behind its name, or in a field named so; six digits behind `pin code` are an Indian postcode. */
export function cardPin(value: string, { before, field }: CheckSurroundings): boolean {
  if (/^\d{6}$/.test(value) && /pin ?code\W{0,3}$/i.test(before)) return false;
  return word.test(before) || word.test(field.replaceAll("_", " "));
}
