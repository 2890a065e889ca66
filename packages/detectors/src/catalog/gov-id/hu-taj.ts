import type { CatalogDetector } from "../../catalog-detector.ts";

/** Hungarian social security number: nine digits, weights 3 and 7. */
export const huTaj: CatalogDetector = {
  id: "hu-taj",
  dataType: "gov-id.national.hu.taj",
  name: "Hungarian social security number (TAJ)",
  countries: ["HU"],
  patterns: [
    { regex: String.raw`\d{3} \d{3} \d{3}`, score: 0.2 },
    { regex: String.raw`\d{3}-\d{3}-\d{3}`, score: 0.2 },
    { regex: String.raw`\d{9}`, score: 0.05 },
  ],
  check: "hu-taj",
  context: {
    raise: ["taj", "taj szám", "taj-szám", "taj kártya", "társadalombiztosítási azonosító"],
    lower: ["telefon"],
  },
  labels: ["taj", "taj szám", "tajszám", "taj number"],
  examples: { hits: ["TAJ szám 123 456 788"], misses: ["TAJ szám 123 456 789"] },
  sources: ["1996. évi XX. törvény, melléklet"],
};
