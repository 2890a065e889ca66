import type { CatalogDetector } from "../../catalog-detector.ts";

/** NHS number of England, Wales and the Isle of Man: ten digits, modulo 11. */
export const gbNhsNumber: CatalogDetector = {
  id: "gb-nhs-number",
  dataType: "health.record-id.uk.nhs-number",
  name: "UK NHS number",
  countries: ["GB"],
  patterns: [
    { regex: String.raw`\d{3} \d{3} \d{4}`, score: 0.45 },
    { regex: String.raw`\d{3}-\d{3}-\d{4}`, score: 0.25 },
    { regex: String.raw`\d{10}`, score: 0.1 },
  ],
  check: "gb-nhs-number",
  context: {
    raise: [
      "nhs",
      "nhs no",
      "nhs number",
      "national health service",
      "patient",
      "gp",
      "hospital",
      "chi",
      "health services authority",
    ],
    lower: ["phone", "tel", "telephone", "mobile", "fax", "call", "utr", "order", "npi", "isbn"],
  },
  labels: ["nhs", "nhs no", "nhs num", "nhs number", "patient nhs number", "nhs id"],
  examples: {
    hits: ["NHS number 943 476 5919", "nhs no: 9981234575", "NHS 401-555-1230"],
    misses: ["NHS number 943 476 5918", "NHS number 943 476 591", "NHS 000 000 0000"],
  },
  knownAs: { presidio: "UK_NHS", google: "UK_NATIONAL_HEALTH_SERVICE_NUMBER", macie: "UK_NHS_NUMBER" },
  sources: ["NHS Data Model and Dictionary, NHS NUMBER; 943 476 5919 is its example"],
};
