import type { CheckPass, CheckSurroundings } from "@assay/spec";

const things = /^\d{1,3} (?:Great|New|Easy|Simple|Best|Ways?|Different|Other|More|Top|Key|Good|Big)\b/;
const lead =
  /^[一-龥]{0,12}?(?:住在|位于|居住于|地址是|地址为|地址|寄到|送到|搬到|寄往|家住|前往|现住|住址|在)(?=[一-龥]{3})/u;

/** Leaves out what only sounds like a street, and of Chinese text what stands before the address. */
export function streetAddress(value: string, { before }: CheckSurroundings): boolean | CheckPass {
  if (things.test(value) || /\d[.,:/]$/.test(before)) return false;
  const start = lead.exec(value)?.[0].length ?? 0;
  const normalised = value
    .slice(start)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return start === 0 ? { normalised } : { normalised, part: [start, value.length] };
}
