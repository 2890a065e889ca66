import type { CatalogDetector } from "../../catalog-detector.ts";

/** Swedish organisation number: ten digits, third at least 2, Luhn. */
export const seOrgnr: CatalogDetector = {
  id: "se-orgnr",
  dataType: "org-id.number.se.orgnr",
  name: "Swedish organisation number",
  countries: ["SE"],
  patterns: [
    { regex: String.raw`(?:16)?[125-9]\d[2-9]\d{3}-\d{4}`, score: 0.75 },
    { regex: String.raw`(?:16)?[125-9]\d[2-9]\d{7}`, score: 0.12 },
  ],
  check: "se-orgnr",
  context: {
    raise: [
      "organisationsnummer",
      "orgnr",
      "org.nr",
      "org nr",
      "company identity code",
      "organization number",
      "bolagsverket",
      "aktiebolag",
      "handelsbolag",
      "f-skatt",
    ],
    lower: ["personnummer", "telefon"],
  },
  labels: [
    "organisationsnummer",
    "orgnr",
    "org nr",
    "organization number",
    "organisation number",
    "company registration number",
    "swedish org number",
  ],
  examples: {
    hits: ["organisationsnummer 556123-4567", "orgnr 2120001231"],
    misses: ["organisationsnummer 556123-4568", "orgnr 551123-4567"],
  },
  knownAs: { presidio: "SE_ORGANISATIONSNUMMER" },
  sources: ["Lag (1974:174) om identitetsbeteckning för juridiska personer m.fl.; Bolagsverket"],
};
