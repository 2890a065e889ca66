import type { CatalogDetector } from "../../catalog-detector.ts";

/** Indian virtual id for Aadhaar: sixteen digits, Verhoeff. */
export const inVid: CatalogDetector = {
  id: "in-vid",
  dataType: "gov-id.national.in.vid",
  name: "Indian Aadhaar virtual id",
  countries: ["IN"],
  patterns: [
    { regex: String.raw`[2-9]\d{3}(?: \d{4}){3}`, score: 0.3 },
    { regex: String.raw`[2-9]\d{15}`, score: 0.08 },
  ],
  check: "in-aadhaar",
  context: {
    raise: ["vid", "virtual id", "aadhaar vid", "uidai", "aadhaar"],
    lower: ["credit card", "debit card", "card number", "visa", "mastercard"],
  },
  labels: ["vid", "virtual id", "aadhaar vid", "aadhaar virtual id"],
  requiresContext: true,
  examples: {
    hits: ["Aadhaar VID 2345 6789 0123 4565"],
    misses: ["Aadhaar VID 2345 6789 0123 4566", "VID 2345 6789 0123"],
  },
  sources: ["UIDAI, Circular No. 1 of 2018: Virtual ID"],
};
