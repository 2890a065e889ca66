import type { CatalogDetector } from "../../catalog-detector.ts";

/** US individual taxpayer number: a 9 first and a group that the IRS gives out. */
export const usItin: CatalogDetector = {
  id: "us-itin",
  dataType: "gov-id.tax.us.itin",
  name: "US individual taxpayer identification number",
  countries: ["US"],
  patterns: [
    { regex: String.raw`9\d{2}-(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])-\d{4}`, score: 0.6 },
    { regex: String.raw`9\d{2} (?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9]) \d{4}`, score: 0.3 },
    { regex: String.raw`9\d{2}-?(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])-?\d{4}`, score: 0.15 },
  ],
  context: {
    raise: [
      "itin",
      "individual taxpayer",
      "individual taxpayer identification number",
      "taxpayer",
      "taxpayer id",
      "tax id",
      "tax identification",
      "w-7",
      "irs",
      "tin",
    ],
    lower: ["phone", "fax", "order", "zip", "routing", "ein"],
  },
  labels: [
    "itin",
    "itin no",
    "itin number",
    "individual taxpayer identification number",
    "taxpayer id",
    "taxpayer identification number",
    "tax id",
    "tin",
    "ssn itin",
  ],
  examples: {
    hits: ["ITIN 912-70-1234", "my itin: 912701234", "taxpayer id 955 88 1234"],
    misses: ["ITIN 912-89-1234", "ITIN 912-93-1234", "ITIN 812-70-1234", "ITIN 912-70-12345"],
  },
  knownAs: {
    presidio: "US_ITIN",
    google: "US_INDIVIDUAL_TAXPAYER_IDENTIFICATION_NUMBER",
    macie: "USA_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER",
  },
  sources: ["IRS, Internal Revenue Manual 3.21.263.5: ITIN ranges 50–65, 70–88, 90–92, 94–99"],
};
