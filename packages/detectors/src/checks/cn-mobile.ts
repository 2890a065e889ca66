import type { Check, CheckSurroundings } from "@assay/spec";
import { digitsOf } from "../arithmetic/digits.ts";
import { numberContext } from "../phone/number-context.ts";

// Beginnings given out by the Ministry of Industry and Information Technology; 17x and 16x as far as they are.
const segments = /^(?:13\d|14[01456789]|15[0-35-9]|16[2567]|17[0-8]|18\d|19[0-35-9])/;

/**
 * Eleven digits of a mobile segment. Bare ones are numbers of anything as often, but beside Chinese text or in the usual 3-4-4 they are not.
 */
export const cnMobile: Check = (value, { field, before, after }) => {
  const digits = digitsOf(value);
  const national = digits.slice(-11);
  if (!segments.test(national) || /(\d)\1{6}|0123456|1234567(?!8$)/.test(national.slice(3))) return false;
  if (/[\d_.$¥#-]$/.test(before) || /^(?:[.-]\d|[%_])/.test(after)) return false;
  return { normalised: `+86${national}`, score: scoreOf(value, { field, before, after }) };
};

function scoreOf(value: string, surroundings: CheckSurroundings): number {
  const { field, before, after } = surroundings;
  if (value.startsWith("+")) return 0.92;
  if (/[\u4e00-\u9fff]/.test(`${field}${before}${after}`)) return 0.88;
  if (numberContext(surroundings).said === "phone") return 0.78;
  if (/^(?:00)?86/.test(value)) return 0.7;
  return /^\d{3}[ -]\d{4}[ -]\d{4}$/.test(value) ? 0.62 : 0.45;
}
