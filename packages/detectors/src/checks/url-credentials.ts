import type { Check } from "@assay/spec";
import { isPlaceholder } from "../secrets/placeholder.ts";

/** The password in the authority of a URL (RFC 3986 3.2.1), when it stands for itself. */
export const urlCredentials: Check = (value) => {
  const start = value.indexOf("://") + 3;
  const colon = value.indexOf(":", start);
  const at = value.lastIndexOf("@");
  const password = decoded(value.slice(colon + 1, at));
  const isStandIn =
    isPlaceholder(password) ||
    standIns.test(password) ||
    /^(?:127\.0\.0\.1|localhost)$/.test(value.slice(start, colon));
  if (colon < start || at <= colon || password.length < 3 || isStandIn) return false;
  return { normalised: password, part: [colon + 1, at] };
};

const standIns = /^(?:pass(?:word|wd)?|pwd|secret|token|pw|x+|user|null|undefined|none|%s|\[.*)$/i;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a per cent sign that escapes nothing is one itself
  }
}
