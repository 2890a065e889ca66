import type { CatalogDetector } from "../../catalog-detector.ts";

/** Omani civil number: eight or nine digits behind its name. */
export const omCivil: CatalogDetector = {
  id: "om-civil",
  dataType: "gov-id.national.om.civil",
  name: "Omani civil number",
  countries: ["OM"],
  patterns: [{ regex: String.raw`\d{8,9}`, score: 0.03 }],
  context: { raise: ["civil number", "civil no", "oman id", "الرقم المدني", "resident card"] },
  labels: ["civil number", "civil no", "الرقم المدني", "oman id"],
  requiresContext: true,
  examples: { hits: ["Oman civil number 12345678"], misses: ["12345678 units"] },
  sources: ["Royal Oman Police, civil status"],
};
