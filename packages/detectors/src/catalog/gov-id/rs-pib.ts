import type { CatalogDetector } from "../../catalog-detector.ts";

/** Serbian tax number: nine digits, ISO 7064 MOD 11,10. */
export const rsPib: CatalogDetector = {
  id: "rs-pib",
  dataType: "org-id.number.rs.pib",
  name: "Serbian tax number (PIB)",
  countries: ["RS"],
  patterns: [
    { regex: String.raw`(?:RS ?)[1-9]\d{8}`, score: 0.85 },
    { regex: String.raw`1\d{8}`, score: 0.08 },
  ],
  check: "mod-11-10",
  context: { raise: ["pib", "пиб", "poreski identifikacioni broj", "pdv", "порески"], lower: ["telefon"] },
  labels: ["pib", "пиб", "poreski broj", "vat number", "tax id"],
  examples: { hits: ["PIB 101234569"], misses: ["PIB 101234560"] },
  sources: ["Пореска управа Србије"],
};
