import type { CatalogDetector } from "../../catalog-detector.ts";

/** German postcode. */
export const dePostcode: CatalogDetector = {
  id: "de-postcode",
  dataType: "contact.postcode",
  name: "German postcode",
  countries: ["DE"],
  patterns: [{ regex: String.raw`(?:D-)?\d{5}`, score: 0.1 }],
  context: { raise: ["plz", "postleitzahl", "postleitzahlen"] },
  labels: ["plz", "postleitzahl", "postal code", "postcode"],
  requiresContext: true,
  examples: { hits: ["PLZ 10115"], misses: ["10115"] },
  sources: ["Deutsche Post: Postleitzahlen"],
};
