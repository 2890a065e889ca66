import type { Check } from "@assay/spec";
import { apiToken } from "./api-token.ts";

/** What follows the word Bearer, when it has digits and looks given out. */
export const bearerToken: Check = (value, surroundings) => {
  const start = value.indexOf(" ") + 1;
  const token = value.slice(start);
  return (
    /\d/.test(token) && apiToken(token, surroundings) !== false && { normalised: token, part: [start, value.length] }
  );
};
