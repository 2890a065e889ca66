import type { CatalogDetector } from "../../catalog-detector.ts";

/** UK biometric residence permit: two letters and seven characters behind its name. */
export const gbBrp: CatalogDetector = {
  id: "gb-brp",
  dataType: "identity.citizenship-immigration.uk.brp",
  name: "UK biometric residence permit number",
  countries: ["GB"],
  patterns: [{ regex: String.raw`[A-Za-z]{2}[\dA-Za-z]\d{6}`, score: 0.05 }],
  context: {
    raise: [
      "brp",
      "biometric residence permit",
      "residence permit",
      "biometric residence card",
      "brc",
      "home office",
      "visa",
    ],
  },
  labels: ["brp", "brp number", "biometric residence permit", "residence permit number"],
  requiresContext: true,
  examples: {
    hits: ["BRP number RF1234567", "biometric residence permit ZU1123456"],
    misses: ["RF1234567", "BRP RF12345"],
  },
  sources: ["Home Office, Biometric residence permits: overseas applicant information"],
};
