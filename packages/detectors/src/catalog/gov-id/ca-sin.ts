import type { CatalogDetector } from "../../catalog-detector.ts";

/** Canadian social insurance number: nine digits not from 0 or 8, Luhn. */
export const caSin: CatalogDetector = {
  id: "ca-sin",
  dataType: "gov-id.national.ca.sin",
  name: "Canadian social insurance number",
  countries: ["CA"],
  patterns: [
    { regex: String.raw`[1-79]\d{2}-\d{3}-\d{3}`, score: 0.55 },
    { regex: String.raw`[1-79]\d{2} \d{3} \d{3}`, score: 0.5 },
    { regex: String.raw`[1-79]\d{8}`, score: 0.1 },
  ],
  check: "ca-sin",
  context: {
    raise: [
      "sin",
      "sin number",
      "social insurance",
      "social insurance number",
      "insurance number",
      "service canada",
      "numéro d'assurance sociale",
      "assurance sociale",
      "nas",
    ],
    lower: ["tfn", "acn", "phone", "siren", "isbn", "routing", "order"],
  },
  labels: [
    "sin",
    "sin no",
    "sin number",
    "social insurance",
    "social insurance no",
    "social insurance number",
    "canadian sin",
    "sin ca",
    "nas",
    "numéro d'assurance sociale",
  ],
  examples: {
    hits: ["SIN 130 692 544", "social insurance number 453-234-122", "NAS 931456784"],
    misses: ["SIN 130 692 545", "SIN 046 454 286", "SIN 812 345 674", "SIN 130 692 54"],
  },
  knownAs: { presidio: "CA_SIN", google: "CANADA_SOCIAL_INSURANCE_NUMBER", macie: "CANADA_SOCIAL_INSURANCE_NUMBER" },
  sources: ["Employment and Social Development Canada, Social Insurance Number Code of Practice"],
};
