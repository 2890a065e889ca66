import type { CatalogDetector } from "../../catalog-detector.ts";

/** SEPA creditor identifier: country, check digits, business code, national number. */
export const sepaCreditorId: CatalogDetector = {
  id: "sepa-creditor-id",
  dataType: "finance.bank-account",
  name: "SEPA creditor identifier",
  countries: [],
  patterns: [{ regex: String.raw`[A-Z]{2}\d{2}[\dA-Z]{3}[\dA-Z]{5,28}`, score: 0.3 }],
  check: "sepa-creditor-id",
  context: {
    raise: [
      "creditor id",
      "creditor identifier",
      "sepa creditor",
      "gläubiger id",
      "gläubiger identifikationsnummer",
      "identifiant créancier",
      "ics",
      "incassant id",
      "identificador del acreedor",
      "mandate",
      "mandat",
      "sepa",
    ],
  },
  labels: [
    "creditor id",
    "creditor identifier",
    "sepa creditor id",
    "gläubiger id",
    "gläubiger identifikationsnummer",
    "ics",
    "incassant id",
  ],
  requiresContext: true,
  examples: {
    hits: ["Gläubiger-ID DE98ZZZ09999999999", "creditor identifier NL79ZZZ999999990000"],
    misses: ["Gläubiger-ID DE97ZZZ09999999999", "DE98ZZZ09999999999"],
  },
  sources: ["European Payments Council, EPC262-08 Creditor Identifier Overview"],
};
