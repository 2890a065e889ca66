import type { CheckPass, CheckSurroundings } from "@assay/spec";

const word =
  /(cvv2?|cvc2?|cvn2?|cav2?|csc|cid|security code|verification (code|value)|安全码|校验码|セキュリティコード)[ \w.:：=#"'-]{0,8}$/i;

/** Three or four digits right behind a name of the code, or in a field named so. */
export function cardVerificationCode(_value: string, { before, field }: CheckSurroundings): boolean | CheckPass {
  return (word.test(before) || word.test(field)) && { why: "behind the name of the code" };
}
