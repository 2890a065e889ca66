import type { CatalogDetector } from "../../catalog-detector.ts";

/** Czech organisation number: eight digits, modulo 11. */
export const czIco: CatalogDetector = {
  id: "cz-ico",
  dataType: "org-id.number.number.cz.ico",
  name: "Czech organisation number (IČO)",
  countries: ["CZ"],
  patterns: [
    { regex: String.raw`\d{8}`, score: 0.06 },
    { regex: String.raw`\d{2} \d{3} \d{3}`, score: 0.08 },
  ],
  check: "cz-ico",
  context: {
    raise: [
      "ičo",
      "ič",
      "ico",
      "ič:",
      "identifikační číslo",
      "identifikačné číslo",
      "obchodní rejstřík",
      "obchodný register",
    ],
    lower: ["telefon", "psč"],
  },
  labels: ["ičo", "ič", "ico", "identifikační číslo", "identifikačné číslo", "company id"],
  examples: { hits: ["IČO 25123459"], misses: ["IČO 25123450"] },
  sources: ["Český statistický úřad; Štatistický úrad SR"],
};
