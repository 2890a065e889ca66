import type { Check } from "@assay/spec";
import { keyedValue } from "../secrets/keyed-value.ts";
import { isPlaceholder } from "../secrets/placeholder.ts";

/** A number given by an organisation, after the name of its kind or alone in a cell that is named so: it has digits and stands for itself. */
export const keyedIdentifier: Check = (value, { before }) => {
  if (/(?:electoral|pay|tax|case|court)[ -]$/i.test(before)) return false; // another roll, another number
  const start = Math.max(
    keyedValue(value)?.part[0] ?? 0,
    /[#№.](?=[^#№.]*$)\s{0,2}/.exec(value)?.index ?? -1,
    lastSpace(value),
  );
  const from = start + (/^[\s"'#№.:：]*/.exec(value.slice(start))?.[0].length ?? 0);
  const id = value.slice(from);
  if (!/\d/.test(id) || id.length < 3 || isPlaceholder(id) || /^(?:19|20)\d{2}$/.test(id) || /^0+$/.test(id))
    return false;
  return { normalised: id.toUpperCase(), part: [from, value.length] };
};

function lastSpace(value: string): number {
  return value.lastIndexOf(" ") + 1;
}
