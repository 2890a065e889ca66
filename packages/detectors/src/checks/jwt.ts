import type { Check } from "@assay/spec";

/** Three parts in base 64 url; the first is the JSON of a header that names an algorithm: RFC 7515 7.1, RFC 7519 3. */
export const jwt: Check = (value) => {
  const [header = "", payload = ""] = value.split(".");
  return algorithmOf(header) !== undefined && payload !== "" && { normalised: value, why: "header" };
};

function algorithmOf(header: string): unknown {
  try {
    const json: unknown = JSON.parse(Buffer.from(header, "base64url").toString());
    return typeof json === "object" && json !== null && "alg" in json ? json.alg : undefined;
  } catch {
    return undefined; // no JSON: not a token
  }
}
