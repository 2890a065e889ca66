import type { CheckSurroundings } from "@assay/spec";

const sortCode = /sort[ _-]?code|\b\d\d[- ]\d\d[- ]\d\d\b|(?<![a-z])(uk|gb)(?![a-z])/i;

/** Eight digits are a UK account only beside a sort code or a word for it, or in a field named so. */
export function gbBankAccount(_value: string, { before, after, field }: CheckSurroundings): boolean {
  return [before, after, field].some((text) => sortCode.test(text));
}
