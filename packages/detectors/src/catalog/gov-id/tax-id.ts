import type { CatalogDetector } from "../../catalog-detector.ts";
import { taxNumberWords } from "../../words/tax-number.ts";

/** Tax number of an unknown country behind a word for it. */
export const taxId: CatalogDetector = {
  id: "tax-id",
  dataType: "gov-id.tax",
  name: "Tax number",
  countries: [],
  patterns: [
    { regex: String.raw`[A-Za-z]{0,4}\d{7,15}[A-Za-z]?`, score: 0.03 },
    { regex: String.raw`\d{1,5}(?:[-. /]\d{1,6}){1,4}`, score: 0.02 },
  ],
  context: { raise: [...taxNumberWords], lower: ["phone", "invoice", "order"] },
  labels: [...taxNumberWords],
  requiresContext: true,
  examples: {
    hits: ["tax id 123-456-789", "Steuernummer 12345678901", "税号 123456789012345"],
    misses: ["123-456-789", "tax 12"],
  },
  sources: ["OECD, Tax identification numbers; forms differ by country"],
};
