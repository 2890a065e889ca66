import type { CatalogDetector } from "../../catalog-detector.ts";

/** French postcode. */
export const frPostcode: CatalogDetector = {
  id: "fr-postcode",
  dataType: "contact.postcode",
  name: "French postcode",
  countries: ["FR"],
  patterns: [{ regex: String.raw`(?:0[1-9]|[1-8]\d|9[0-8])\d{3}`, score: 0.1 }],
  context: { raise: ["code postal", "codes postaux"] },
  labels: ["code postal", "cp", "postal code", "postcode"],
  requiresContext: true,
  examples: { hits: ["code postal 69003"], misses: ["69003", "code postal 99999"] },
  sources: ["La Poste: codes postaux"],
};
