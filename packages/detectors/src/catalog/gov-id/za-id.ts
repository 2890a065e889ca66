import type { CatalogDetector } from "../../catalog-detector.ts";

/** South African identity number: birth date, sex, citizenship, Luhn. */
export const zaId: CatalogDetector = {
  id: "za-id",
  dataType: "gov-id.national.za.id",
  name: "South African identity number",
  countries: ["ZA"],
  patterns: [
    { regex: String.raw`\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{4}[012]\d\d`, score: 0.75 },
    { regex: String.raw`\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]) \d{4} [012]\d\d?`, score: 0.8 },
  ],
  check: "za-id",
  context: {
    raise: [
      "id number",
      "id no",
      "identity number",
      "south african id",
      "rsa id",
      "sa id",
      "identiteitsnommer",
      "permanent resident",
      "refugee",
    ],
    lower: ["ean", "gtin"],
  },
  labels: [
    "id number",
    "id no",
    "identity number",
    "sa id",
    "sa id number",
    "rsa id",
    "south african id",
    "identiteitsnommer",
    "national id",
  ],
  examples: {
    hits: ["SA ID 8505155123086", "identity number 0002295123083"],
    misses: ["SA ID 8505155123087", "SA ID 8513155123081", "SA ID 8505155123381"],
  },
  knownAs: { presidio: "ZA_ID_NUMBER", google: "SOUTH_AFRICA_ID_NUMBER" },
  sources: ["Identification Act 68 of 1997; Department of Home Affairs"],
};
