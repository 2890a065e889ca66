import type { Check } from "@assay/spec";
import { isPlaceholder } from "../secrets/placeholder.ts";
import { entropy } from "../secrets/randomness.ts";

/** What stands after the name of a session cookie and looks as chance makes it. */
export const sessionId: Check = (value) => {
  const start = value.indexOf("=") + 1;
  const id = value.slice(start);
  return !isPlaceholder(id) && entropy(id) >= 3 && { normalised: id, part: [start, value.length] };
};
