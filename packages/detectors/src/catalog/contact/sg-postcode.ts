import type { CatalogDetector } from "../../catalog-detector.ts";

/** Singapore postcode. */
export const sgPostcode: CatalogDetector = {
  id: "sg-postcode",
  dataType: "contact.postcode",
  name: "Singapore postcode",
  countries: ["SG"],
  patterns: [{ regex: String.raw`(?:0[1-9]|[1-7]\d|8[0-2])\d{4}`, score: 0.1 }],
  context: { raise: ["singapore", "postal code", "postal"] },
  labels: ["postal code", "postcode", "postal"],
  requiresContext: true,
  examples: { hits: ["Singapore 120412", "postal code 238801"], misses: ["120412", "postal code 990000"] },
  sources: ["Singapore Post: postal sectors"],
};
