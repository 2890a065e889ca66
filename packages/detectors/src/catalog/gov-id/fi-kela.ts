import type { CatalogDetector } from "../../catalog-detector.ts";

/** Finnish European health insurance card: 80246 and fifteen digits. */
export const fiKela: CatalogDetector = {
  id: "fi-kela",
  dataType: "health.insurance-id.fi.kela",
  name: "Finnish health insurance card (Kela)",
  countries: ["FI"],
  patterns: [{ regex: String.raw`80246\d{15}`, score: 0.9 }],
  check: "luhn",
  context: { raise: ["kela", "kela-kortti", "eurooppalainen sairaanhoitokortti", "sairausvakuutus", "ehic"] },
  labels: ["kela kortti", "kela", "ehic", "sairaanhoitokortti"],
  examples: { hits: ["Kela 80246001234567890120"], misses: ["Kela 80246001234567890121"] },
  knownAs: { macie: "FINLAND_EUROPEAN_HEALTH_INSURANCE_NUMBER" },
  sources: ["Kela; CEN EN 1867 (80246)"],
};
