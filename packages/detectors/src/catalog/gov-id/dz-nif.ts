import type { CatalogDetector } from "../../catalog-detector.ts";

/** Algerian fiscal number: fifteen to twenty digits behind its name. */
export const dzNif: CatalogDetector = {
  id: "dz-nif",
  dataType: "gov-id.tax.dz.nif",
  name: "Algerian fiscal number",
  countries: ["DZ"],
  patterns: [{ regex: String.raw`\d{15}(?:\d{5})?`, score: 0.05 }],
  context: { raise: ["nif", "numéro d'identification fiscale", "رقم التعريف الجبائي"], lower: ["imei"] },
  labels: ["nif", "numéro d identification fiscale", "رقم التعريف الجبائي", "tax id"],
  requiresContext: true,
  examples: { hits: ["NIF 099916000123456"], misses: ["099916000123456"] },
  sources: ["Direction générale des impôts d'Algérie"],
};
