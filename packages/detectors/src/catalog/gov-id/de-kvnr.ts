import type { CatalogDetector } from "../../catalog-detector.ts";

/** German health insurance number: letter and nine digits, Luhn with the letter's place. */
export const deKvnr: CatalogDetector = {
  id: "de-kvnr",
  dataType: "health.insurance-id.de.kvnr",
  name: "German health insurance number",
  countries: ["DE"],
  patterns: [{ regex: String.raw`[A-Za-z]\d{9}`, score: 0.5 }],
  check: "de-kvnr",
  context: {
    raise: [
      "kvnr",
      "krankenversichertennummer",
      "krankenversicherungsnummer",
      "versichertennummer",
      "versicherten-nr",
      "krankenkasse",
      "gesundheitskarte",
      "egk",
      "krankenversicherung",
      "aok",
      "barmer",
    ],
    lower: ["part", "sku", "tan"],
  },
  labels: [
    "kvnr",
    "krankenversichertennummer",
    "krankenversicherungsnummer",
    "versichertennummer",
    "versicherten nr",
    "egk nummer",
  ],
  examples: {
    hits: ["Krankenversichertennummer A123456780", "KVNR M987654323"],
    misses: ["KVNR A123456781", "KVNR 1123456780", "KVNR A1234567"],
  },
  knownAs: { presidio: "DE_HEALTH_INSURANCE" },
  sources: ["§ 290 SGB V; GKV-Spitzenverband, Krankenversichertennummer"],
};
