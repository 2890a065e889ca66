import type { CatalogDetector } from "../../catalog-detector.ts";

/** South African passport: a letter and eight digits, behind a word for passport. */
export const zaPassport: CatalogDetector = {
  id: "za-passport",
  dataType: "gov-id.passport.za",
  name: "South African passport number",
  countries: ["ZA"],
  patterns: [{ regex: String.raw`[ADMTadmt]\d{8}`, score: 0.2 }],
  context: {
    raise: [
      "south african passport",
      "south african passport number",
      "south african passport no",
      "passport za",
      "za passport",
    ],
  },
  labels: [
    "south african passport",
    "south african passport number",
    "south african passport no",
    "passport za",
    "za passport",
  ],
  requiresContext: true,
  examples: { hits: ["South African passport A12345678"], misses: ["A12345678"] },
  sources: ["Department of Home Affairs of South Africa"],
};
