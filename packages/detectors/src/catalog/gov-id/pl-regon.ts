import type { CatalogDetector } from "../../catalog-detector.ts";

/** Polish business register number: nine or fourteen digits. */
export const plRegon: CatalogDetector = {
  id: "pl-regon",
  dataType: "org-id.number.pl.regon",
  name: "Polish business register number (REGON)",
  countries: ["PL"],
  patterns: [
    { regex: String.raw`\d{9}`, score: 0.06 },
    { regex: String.raw`\d{14}`, score: 0.25 },
  ],
  check: "pl-regon",
  context: { raise: ["regon", "numer regon", "gus", "krs", "firma"], lower: ["telefon", "nip"] },
  labels: ["regon", "numer regon", "nr regon"],
  examples: { hits: ["REGON 123456785"], misses: ["REGON 123456786"] },
  sources: ["Główny Urząd Statystyczny, REGON"],
};
