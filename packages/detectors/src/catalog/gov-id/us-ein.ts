import type { CatalogDetector } from "../../catalog-detector.ts";

/** US employer number: a prefix the IRS gives out and seven digits. */
export const usEin: CatalogDetector = {
  id: "us-ein",
  dataType: "org-id.number.us.ein",
  name: "US employer identification number",
  countries: ["US"],
  patterns: [
    {
      regex: String.raw`(?:0[1-6]|1[0-6]|2[0-7]|3[0-9]|4[0-8]|5[0-9]|6[0-8]|7[1-7]|8[0-8]|9[0-589])-\d{7}`,
      score: 0.35,
    },
    {
      regex: String.raw`(?:0[1-6]|1[0-6]|2[0-7]|3[0-9]|4[0-8]|5[0-9]|6[0-8]|7[1-7]|8[0-8]|9[0-589])\d{7}`,
      score: 0.03,
    },
  ],
  context: {
    raise: [
      "ein",
      "fein",
      "employer identification",
      "employer identification number",
      "federal tax id",
      "federal id",
      "tax id",
      "taxpayer id",
      "irs",
      "w-9",
      "tin",
    ],
    lower: ["zip", "phone", "order", "ssn", "postal"],
  },
  labels: [
    "ein",
    "fein",
    "ein number",
    "ein no",
    "employer identification number",
    "employer id",
    "federal tax id",
    "federal ein",
    "federal id",
    "tax id",
    "tin",
  ],
  examples: {
    hits: ["EIN 12-3456789", "federal tax id 84-1234567"],
    misses: ["EIN 07-1234567", "EIN 89-1234567", "EIN 12-345678"],
  },
  knownAs: { google: "US_EMPLOYER_IDENTIFICATION_NUMBER" },
  sources: ["IRS, How EINs are assigned and valid EIN prefixes"],
};
