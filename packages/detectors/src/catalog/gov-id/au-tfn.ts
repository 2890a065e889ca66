import type { CatalogDetector } from "../../catalog-detector.ts";

/** Australian tax file number: nine or eight digits, weights modulo 11. */
export const auTfn: CatalogDetector = {
  id: "au-tfn",
  dataType: "gov-id.tax.au.tfn",
  name: "Australian tax file number",
  countries: ["AU"],
  patterns: [
    { regex: String.raw`\d{3} \d{3} \d{3}`, score: 0.3 },
    { regex: String.raw`\d{3}-\d{3}-\d{3}`, score: 0.2 },
    { regex: String.raw`\d{9}`, score: 0.08 },
    { regex: String.raw`\d{8}`, score: 0.02 },
  ],
  check: "au-tfn",
  context: {
    raise: [
      "tfn",
      "tax file",
      "tax file number",
      "tax file no",
      "ato",
      "australian taxation office",
      "tax return",
      "superannuation",
      "super fund",
    ],
    lower: ["abn", "acn", "phone", "mobile", "bsb", "sin", "siren", "isbn"],
  },
  labels: ["tfn", "tfn no", "tfn number", "tax file", "tax file no", "tax file number", "tfn au", "employee tfn"],
  examples: {
    hits: ["TFN 123 456 782", "tax file number 876543210", "TFN: 459-599-230"],
    misses: ["TFN 123 456 783", "TFN 123 456 7", "TFN 111 111 111"],
  },
  knownAs: { presidio: "AU_TFN", google: "AUSTRALIA_TAX_FILE_NUMBER", macie: "AUSTRALIA_TAX_FILE_NUMBER" },
  sources: ["Australian Taxation Office, tax file number; Privacy (Tax File Number) Rule 2015"],
};
