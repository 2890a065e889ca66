import type { Check } from "@assay/spec";
import { keyedValue } from "../secrets/keyed-value.ts";
import { isPlaceholder } from "../secrets/placeholder.ts";

/** The answer after its name, or alone in a cell that is named so. */
export const securityAnswer: Check = (value) => {
  const keyed = /answer|antwort|réponse|respuesta|答案/i.test(value) ? keyedValue(value) : undefined;
  const answer = keyed?.value ?? value;
  if (answer.length < 2 || isPlaceholder(answer) || /^(?:n\/a|none|null|yes|no|required|\d)$/i.test(answer))
    return false;
  return { normalised: answer.toLowerCase(), ...(keyed === undefined ? {} : { part: keyed.part }) };
};
