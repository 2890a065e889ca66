import type { Check } from "@assay/spec";
import { keyedValue } from "../secrets/keyed-value.ts";
import { isPlaceholder } from "../secrets/placeholder.ts";
import { entropy } from "../secrets/randomness.ts";

/** What stands after the name of a key or token, or fills a cell named so, and looks as chance makes it: digits among letters, no words, no path. */
export const keyedSecret: Check = (value) => {
  if (!announced.test(value)) return isRandom(value) && !isPlaceholder(value) && { normalised: value };
  const keyed = keyedValue(value);
  const start = (keyed?.part[0] ?? 0) + (/^["']/.test(keyed?.value ?? "") ? 1 : 0);
  const secret = value.slice(start);
  if (keyed === undefined || isPlaceholder(secret) || !isRandom(secret)) return false;
  return { normalised: secret, part: [start, value.length], score: entropy(secret) >= 4 ? 0.8 : 0.6 };
};

const announced = /^[a-z_ -]{0,12}(?:key|token|secret)["']?\s{0,3}(?:[=:]|=>)/i;

function isRandom(secret: string): boolean {
  if (secret.length < 16 || !/\d/.test(secret) || !/[A-Za-z]/.test(secret)) return false;
  const longestWord = Math.max(...(secret.match(/[a-z]+|[A-Z]+/g) ?? [""]).map((word) => word.length));
  return longestWord <= 8 && entropy(secret) >= (/^[\da-f]+$/i.test(secret) ? 3 : 3.5);
}
