import type { CatalogDetector } from "../../catalog-detector.ts";

/** US ZIP code. */
export const usZip: CatalogDetector = {
  id: "us-zip",
  dataType: "contact.postcode",
  name: "US ZIP code",
  countries: ["US"],
  patterns: [
    { regex: String.raw`\d{5}-\d{4}`, score: 0.25 },
    { regex: String.raw`\d{5}`, score: 0.08 },
  ],
  context: { raise: ["zip", "zip code", "zipcode", "postal code"] },
  labels: ["zip", "zip code", "zipcode", "zip 4", "postal code", "postalcode"],
  requiresContext: true,
  examples: { hits: ["ZIP code 62704", "zip: 94103-1234"], misses: ["62704", "zip file 123"] },
  sources: ["USPS Publication 28"],
};
