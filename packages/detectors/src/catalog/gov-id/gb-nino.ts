import type { CatalogDetector } from "../../catalog-detector.ts";

/** UK National Insurance number: two letters never given out left aside, six digits, A to D. */
export const gbNino: CatalogDetector = {
  id: "gb-nino",
  dataType: "gov-id.national.uk.nino",
  name: "UK National Insurance number",
  countries: ["GB"],
  patterns: [
    {
      regex: String.raw`(?:[ACEHJLMOPRSWXYac-ehjlmopr-swxy][A-CEGHJ-NPR-TW-Za-ceghj-npr-tw-z]|[Bb][A-CEHJ-NPR-TW-Za-cehj-npr-tw-z]|[Gg][ACEGHJ-MPR-TW-Zaceghj-mpr-tw-z]|[Kk][A-CEGHJ-MPR-TW-Za-ceghj-mpr-tw-z]|[Nn][A-CEGHJLMNPRSW-Za-ceghjlmnprsw-z]|[Tt][A-CEGHJ-MPR-TW-Za-ceghj-mpr-tw-z]|[Zz][A-CEGHJ-NPR-TW-Ya-ceghj-npr-tw-y])(?: \d{2} \d{2} \d{2} |-\d{2}-\d{2}-\d{2}-| ?\d{6} ?)[A-Da-d]`,
      score: 0.8,
    },
  ],
  context: {
    raise: [
      "nino",
      "national insurance",
      "national insurance number",
      "ni number",
      "ni no",
      "nin",
      "hmrc",
      "payroll",
      "paye",
    ],
    lower: ["sku", "part", "model", "serial"],
  },
  labels: [
    "nino",
    "ni number",
    "ni no",
    "nin",
    "national insurance",
    "national insurance number",
    "national insurance no",
    "nat ins no",
  ],
  examples: {
    hits: ["National Insurance Number AB 12 34 56 C", "nino: ab123456c", "AB-12-34-56-C"],
    misses: ["NINO DA123456C", "NINO BG123456A", "NINO AO123456A", "NINO AB123456E", "NINO AB12345C"],
  },
  knownAs: { presidio: "UK_NINO", google: "UK_NATIONAL_INSURANCE_NUMBER", macie: "UK_NATIONAL_INSURANCE_NUMBER" },
  sources: ["HM Revenue and Customs, NIM39110: format of the National Insurance number"],
};
