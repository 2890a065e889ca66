import type { CatalogDetector } from "../../catalog-detector.ts";

/** German tax number in the forms of the states and of Elster, behind a name for it. */
export const deSteuernummer: CatalogDetector = {
  id: "de-steuernummer",
  dataType: "gov-id.tax.de.steuernummer",
  name: "German tax number",
  countries: ["DE"],
  patterns: [
    { regex: String.raw`\d{2,3}/\d{3,4}/\d{4,5}`, score: 0.6 },
    { regex: String.raw`0\d{2} \d{3} \d{5}`, score: 0.3 },
    { regex: String.raw`\d{5}/\d{5}`, score: 0.4 },
    { regex: String.raw`(?:0[1-9]|1[0-6]|2[1-46-8]|3[0-2]|4[01]|5\d|9\d)\d{11}`, score: 0.05 },
    { regex: String.raw`\d{10,11}`, score: 0.03 },
  ],
  context: {
    raise: [
      "steuernummer",
      "steuer-nr",
      "steuer-nr.",
      "st.-nr",
      "st.-nr.",
      "st nr",
      "stnr",
      "finanzamt",
      "umsatzsteuer",
      "steuererklärung",
      "steuerbescheid",
    ],
    lower: ["telefon", "tel", "iban", "ean"],
  },
  labels: ["steuernummer", "steuer nr", "steuernr", "st nr", "stnr"],
  requiresContext: true,
  examples: {
    hits: ["Steuernummer 181/815/08155", "St.-Nr. 93815/08152", "Steuernummer: 2181508150123"],
    misses: ["181/815/08155 Stück", "Steuernummer 18/15", "Steuernummer 1781508150001"],
  },
  knownAs: { presidio: "DE_TAX_NUMBER" },
  sources: ["Bundesministerium der Finanzen; ELSTER, Pruefung der Steuernummern"],
};
