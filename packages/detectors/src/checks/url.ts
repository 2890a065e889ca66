import { isIP } from "node:net";
import type { Check } from "@assay/spec";
import { isRegistrable } from "../hosts/top-level-domain.ts";

/** The address of a page at a host that can exist (RFC 3986, RFC 3987); the punctuation of the sentence around it left out. */
export const url: Check = (value) => {
  const text = value.slice(0, endOf(value));
  const start = text.indexOf("://");
  const [authority = ""] = text.slice(start === -1 ? 0 : start + 3).split(/[/?#]/);
  const host = authority.slice(authority.lastIndexOf("@") + 1).replace(/:\d*$/, "");
  if (!isRegistrable(host.toLowerCase()) && isIP(host.replaceAll(/[[\]]/g, "")) === 0) return false;
  return { normalised: text, part: [0, text.length] };
};

function endOf(value: string): number {
  let end = value.length;
  while (end > 0 && isClosing(value, end)) end--;
  return end;
}

// A bracket is of the address when its partner is.
function isClosing(value: string, end: number): boolean {
  const last = value.charAt(end - 1);
  if (last === ")") return !value.slice(0, end).includes("(");
  return ".,;:!?*'\"”»]}>。，；：！？）】》".includes(last);
}
