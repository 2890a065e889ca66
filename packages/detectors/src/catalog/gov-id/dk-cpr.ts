import type { CatalogDetector } from "../../catalog-detector.ts";

/** Danish CPR number: birth date and four digits. */
export const dkCpr: CatalogDetector = {
  id: "dk-cpr",
  dataType: "gov-id.national.dk.cpr",
  name: "Danish CPR number",
  countries: ["DK"],
  patterns: [
    { regex: String.raw`(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}-\d{4}`, score: 0.8 },
    { regex: String.raw`(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2} \d{4}`, score: 0.4 },
    { regex: String.raw`(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}\d{4}`, score: 0.2 },
  ],
  check: "dk-cpr",
  context: {
    raise: [
      "cpr",
      "cpr-nummer",
      "cpr-nr",
      "cpr nr",
      "personnummer",
      "cpr-nr.",
      "danish personal",
      "sygesikring",
      "folkeregister",
    ],
    lower: ["telefon", "tlf", "cvr", "personnr", "hetu"],
  },
  labels: ["cpr", "cpr nr", "cpr nummer", "cprnr", "personnummer", "danish cpr", "personal id", "national id", "ssn"],
  examples: { hits: ["CPR 010180-1233", "cpr-nr 3112994326"], misses: ["CPR 321280-1234", "CPR 0101801234"] },
  knownAs: { google: "DENMARK_CPR_NUMBER" },
  sources: ["CPR-loven; CPR-kontoret, Personnummeret i CPR"],
};
