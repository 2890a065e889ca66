import type { CatalogDetector } from "../../catalog-detector.ts";

/** Swedish personal identity or co-ordination number: birth date and Luhn. */
export const sePersonnummer: CatalogDetector = {
  id: "se-personnummer",
  dataType: "gov-id.national.se.personnummer",
  name: "Swedish personal identity number",
  countries: ["SE"],
  patterns: [
    {
      regex: String.raw`(?:18|19|20)?\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])[-+]\d{4}`,
      score: 0.85,
    },
    {
      regex: String.raw`(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])\d{4}`,
      score: 0.7,
    },
    { regex: String.raw`\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])\d{4}`, score: 0.2 },
  ],
  check: "se-personnummer",
  context: {
    raise: [
      "personnummer",
      "personnr",
      "pnr",
      "samordningsnummer",
      "personal identity number",
      "swedish personal",
      "född",
      "skatteverket",
      "bankid",
      "personal number",
    ],
    lower: ["organisationsnummer", "orgnr", "org.nr", "telefon", "order", "cpr", "hetu"],
  },
  labels: [
    "personnummer",
    "personnr",
    "person nr",
    "pnr",
    "samordningsnummer",
    "personal identity number",
    "personal number",
    "swedish ssn",
    "ssn",
    "social security number",
  ],
  examples: {
    hits: ["personnummer 850709-9805", "pnr 198507099805", "samordningsnummer 701063-2391"],
    misses: ["personnummer 850709-9806", "personnummer 851309-9805", "personnummer 850709-98"],
  },
  knownAs: { presidio: "SE_PERSONNUMMER", google: "SWEDEN_NATIONAL_ID_NUMBER" },
  sources: ["Folkbokföringslag (1991:481) § 18; Skatteverket, SKV 704"],
};
