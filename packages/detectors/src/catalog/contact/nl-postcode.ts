import type { CatalogDetector } from "../../catalog-detector.ts";

/** Dutch postcode. */
export const nlPostcode: CatalogDetector = {
  id: "nl-postcode",
  dataType: "contact.postcode",
  name: "Dutch postcode",
  countries: ["NL"],
  patterns: [
    { regex: String.raw`[1-9]\d{3} [A-Z]{2}`, score: 0.3 },
    { regex: String.raw`[1-9]\d{3}[A-Z]{2}`, score: 0.2 },
  ],
  context: {
    raise: [
      "postcode",
      "post code",
      "postal code",
      "postalcode",
      "zip",
      "zip code",
      "zipcode",
      "postcodes",
      "adres",
      "woonplaats",
    ],
  },
  labels: ["postcode", "post code", "postal code", "postalcode", "zip", "zip code", "zipcode"],
  requiresContext: true,
  examples: { hits: ["postcode 1016 DW", "Postcode: 2511AB"], misses: ["1016 DW", "postcode 0123 AB"] },
  sources: ["PostNL: postcode system"],
};
