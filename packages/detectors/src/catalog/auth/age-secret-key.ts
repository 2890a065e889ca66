import type { CatalogDetector } from "../../catalog-detector.ts";
import { base32, madeUp } from "../../made-up.ts";

// The key of 32 bytes of 7, closed with its checksum.
const ageKey = ["AGE-SECRET-KEY", "1QURSWPC8QURSWPC8QURSWPC8QURSWPC8QURSWPC8QURSWPC8QURSKMP32K"].join("-");

/** Secret key of age, in bech32. */
export const ageSecretKey: CatalogDetector = {
  id: "age-secret-key",
  dataType: "auth.private-key",
  name: "age secret key",
  countries: [],
  patterns: [{ regex: String.raw`AGE-SECRET-KEY-1[0-9A-Z]{58}`, score: 0.95 }],
  check: "age-secret-key",
  context: { raise: ["age", "sops"] },
  labels: ["age key", "age secret key"],
  examples: {
    hits: [ageKey],
    misses: [`AGE-SECRET-KEY-1${madeUp(58, base32)}`],
  },
  sources: ["age: file format specification, X25519 identities"],
};
