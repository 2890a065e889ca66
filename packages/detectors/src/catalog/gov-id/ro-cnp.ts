import type { CatalogDetector } from "../../catalog-detector.ts";

/** Romanian personal code: sex and century, birth date, county, serial, check digit. */
export const roCnp: CatalogDetector = {
  id: "ro-cnp",
  dataType: "gov-id.national.ro.cnp",
  name: "Romanian personal numeric code",
  countries: ["RO"],
  patterns: [{ regex: String.raw`[1-9]\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{6}`, score: 0.8 }],
  check: "ro-cnp",
  context: {
    raise: ["cnp", "cod numeric personal", "buletin", "carte de identitate", "act de identitate"],
    lower: ["telefon", "ean"],
  },
  labels: ["cnp", "cod numeric personal", "national id", "personal numeric code", "romanian id", "tax id", "tin"],
  examples: { hits: ["CNP 1850515401239", "CNP 2991231124561"], misses: ["CNP 1850515401230", "CNP 1851315401234"] },
  sources: ["OUG 97/2005; Direcția pentru Evidența Persoanelor"],
};
