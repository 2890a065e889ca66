import type { CheckPass, CheckSurroundings } from "@assay/spec";

const word =
  /(?<![a-z])(cvv2?|cvc2?|cvn2?|cav2?|csc|cid|security[ _]code|verification[ _](code|value))(?![a-z])[ \w.:：=#"'-]{0,8}$/i;
const eastern = /(安全码|校验码|セキュリティコード)[ \w.:：=#"'-]{0,8}$/;

/** Three or four digits right behind a name of the code, or in a field named so. */
export function cardVerificationCode(_value: string, { before, field }: CheckSurroundings): boolean | CheckPass {
  const isNamed = [before, field].some((text) => word.test(text) || eastern.test(text));
  return isNamed && { why: "behind the name of the code" };
}
