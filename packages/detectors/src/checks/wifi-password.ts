import type { Check } from "@assay/spec";
import { isPlaceholder } from "../secrets/placeholder.ts";

/** The key in the text of a wireless network's QR code, or after its name in a configuration. */
export const wifiPassword: Check = (value) => {
  const match = value.startsWith("WIFI:")
    ? /[:;]P:((?:[^;\\]|\\.)+);/.exec(value)
    : /^[^=:]*[=:]\s*"?([^"]+)/.exec(value);
  const key = match?.[1] ?? "";
  const start = match === null ? 0 : match.index + match[0].indexOf(key);
  return key.length >= 4 && !isPlaceholder(key) && { normalised: key, part: [start, start + key.length] };
};
