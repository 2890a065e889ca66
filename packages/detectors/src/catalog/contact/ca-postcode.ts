import type { CatalogDetector } from "../../catalog-detector.ts";

/** Canadian postal code. */
export const caPostcode: CatalogDetector = {
  id: "ca-postcode",
  dataType: "contact.postcode",
  name: "Canadian postal code",
  countries: ["CA"],
  patterns: [
    { regex: String.raw`[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z] \d[ABCEGHJ-NPRSTV-Z]\d`, score: 0.6 },
    {
      regex: String.raw`[ABCEGHJ-NPRSTVXYa-ceghj-nprstvxy]\d[ABCEGHJ-NPRSTV-Za-ceghj-nprstv-z]-?\d[ABCEGHJ-NPRSTV-Za-ceghj-nprstv-z]\d`,
      score: 0.2,
    },
  ],
  context: {
    raise: ["postcode", "post code", "postal code", "postalcode", "zip", "zip code", "zipcode", "code postal"],
  },
  labels: ["postcode", "post code", "postal code", "postalcode", "zip", "zip code", "zipcode", "code postal"],
  examples: { hits: ["Ottawa K1A 0B1", "postal code H3Z2Y7"], misses: ["D1A 0B1", "H3Z2Y"] },
  sources: ["Canada Post: Addressing Guidelines"],
};
