import type { CatalogDetector } from "../../catalog-detector.ts";

/** Philippine identity number behind its name: sixteen or twelve digits. */
export const phPsn: CatalogDetector = {
  id: "ph-psn",
  dataType: "gov-id.national.ph.philsys",
  name: "Philippine PhilSys number",
  countries: ["PH"],
  patterns: [
    { regex: String.raw`\d{4}-\d{4}-\d{4}-\d{4}`, score: 0.1 },
    { regex: String.raw`\d{4}-\d{4}-\d{4}`, score: 0.08 },
    { regex: String.raw`\d{12}|\d{16}`, score: 0.03 },
  ],
  context: {
    raise: ["philsys", "psn", "pcn", "philid", "philippine identification", "national id"],
    lower: ["credit card", "visa", "mastercard"],
  },
  labels: ["philsys", "psn", "pcn", "philsys number", "philsys card number", "philid"],
  requiresContext: true,
  examples: { hits: ["PhilSys PCN 1234-5678-9012-3456"], misses: ["1234-5678-9012-3456"] },
  sources: ["Republic Act 11055 (Philippine Identification System Act)"],
};
