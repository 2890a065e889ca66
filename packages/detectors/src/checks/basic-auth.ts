import type { Check } from "@assay/spec";
import { isPlaceholder } from "../secrets/placeholder.ts";

/** Base 64 of a user, a colon and a password in printable characters: RFC 7617 2. */
export const basicAuth: Check = (value) => {
  const start = value.indexOf(" ") + 1;
  const decoded = Buffer.from(value.slice(start), "base64").toString();
  const [, password = ""] = /^[^\p{C}\ufffd:]{1,128}:([^\p{C}\ufffd]{1,128})$/u.exec(decoded) ?? [];
  return (
    password !== "" &&
    !isPlaceholder(password) && { normalised: decoded, part: [start, value.length], why: "user:password" }
  );
};
