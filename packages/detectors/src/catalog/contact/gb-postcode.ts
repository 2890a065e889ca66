import type { CatalogDetector } from "../../catalog-detector.ts";

/** UK postcode. */
export const gbPostcode: CatalogDetector = {
  id: "gb-postcode",
  dataType: "contact.postcode",
  name: "UK postcode",
  countries: ["GB"],
  patterns: [
    { regex: String.raw`(?:[A-Z]{1,2}\d[A-HJKMNP-Y\d]?|GIR) \d[ABD-HJLNP-UW-Z]{2}`, score: 0.55 },
    { regex: String.raw`[A-Z]{1,2}\d[A-HJKMNP-Y\d]?\d[ABD-HJLNP-UW-Z]{2}`, score: 0.2 },
  ],
  context: {
    raise: ["postcode", "post code", "postal code", "postalcode", "zip", "zip code", "zipcode", "uk address"],
  },
  labels: ["postcode", "post code", "postal code", "postalcode", "zip", "zip code", "zipcode"],
  examples: { hits: ["Post it to EC2V 8AS", "postcode M11AE"], misses: ["EC2V 8CI", "M1 1A"] },
  knownAs: { presidio: "UK_POSTCODE" },
  sources: ["Royal Mail: Postcode Address File; BS 7666"],
};
