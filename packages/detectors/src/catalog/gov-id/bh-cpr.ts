import type { CatalogDetector } from "../../catalog-detector.ts";

/** Bahraini personal number: year and month of birth, five digits, behind its name. */
export const bhCpr: CatalogDetector = {
  id: "bh-cpr",
  dataType: "gov-id.national.bh.cpr",
  name: "Bahraini personal number (CPR)",
  countries: ["BH"],
  patterns: [{ regex: String.raw`\d{2}(?:0[1-9]|1[0-2])\d{5}`, score: 0.05 }],
  context: { raise: ["cpr", "cpr no", "cpr number", "الرقم الشخصي", "smart card"] },
  labels: ["cpr", "cpr no", "cpr number", "الرقم الشخصي", "personal number"],
  requiresContext: true,
  examples: { hits: ["Bahrain CPR 850512345"], misses: ["850512345", "CPR 851312345"] },
  sources: ["Information and eGovernment Authority of Bahrain"],
};
