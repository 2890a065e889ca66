import type { CatalogDetector } from "../../catalog-detector.ts";

/** Nepali citizenship number behind its name. */
export const npCitizenship: CatalogDetector = {
  id: "np-citizenship",
  dataType: "gov-id.national.np.citizenship",
  name: "Nepali citizenship number",
  countries: ["NP"],
  patterns: [
    { regex: String.raw`\d{2}-\d{2}-\d{2}-\d{5}`, score: 0.35 },
    { regex: String.raw`\d{1,8}[/-]\d{1,8}(?:[/-]\d{1,8})?`, score: 0.03 },
  ],
  context: {
    raise: ["citizenship", "citizenship no", "citizenship certificate", "नागरिकता", "ना.प्र.नं"],
    lower: ["date", "phone"],
  },
  labels: ["citizenship no", "citizenship number", "citizenship certificate", "नागरिकता नं"],
  requiresContext: true,
  examples: { hits: ["citizenship no 27-01-70-12345"], misses: ["27-01-70-12345"] },
  sources: ["Nepal Citizenship Act 2063"],
};
