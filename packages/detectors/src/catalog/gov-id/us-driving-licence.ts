import type { CatalogDetector } from "../../catalog-detector.ts";
import { drivingLicenceWords } from "../../words/driving-licence.ts";

/** US driving licence in the forms of the states, behind a word for it. */
export const usDrivingLicence: CatalogDetector = {
  id: "us-driving-licence",
  dataType: "gov-id.driving-licence.us",
  name: "US driving licence number",
  countries: ["US"],
  patterns: [
    { regex: String.raw`[A-Za-z]\d{5,9}`, score: 0.15 },
    { regex: String.raw`[A-Za-z]\d{11,14}`, score: 0.25 },
    { regex: String.raw`[A-Za-z]\d{3}-\d{3}-\d{2}-\d{3}-\d`, score: 0.6 },
    { regex: String.raw`[A-Za-z]\d{3}-\d{4}-\d{4}(?:-\d{2})?`, score: 0.6 },
    { regex: String.raw`[A-Za-z](?:[ -]\d{3}){4}`, score: 0.5 },
    { regex: String.raw`[A-Za-z]\d{4} \d{5} \d{5}`, score: 0.6 },
    { regex: String.raw`[A-Za-z]{2}\d{5,6}`, score: 0.12 },
    { regex: String.raw`[A-Za-z]{3}\d{6}`, score: 0.12 },
    { regex: String.raw`[A-Za-z]{2}\d{6}[A-Za-z]`, score: 0.3 },
    { regex: String.raw`\d{3}[A-Za-z]{2}\d{4}`, score: 0.3 },
    { regex: String.raw`\d{2}[A-Za-z]{3}\d{5}`, score: 0.3 },
    { regex: String.raw`\d{2}-\d{3}-\d{4}`, score: 0.2 },
    { regex: String.raw`\d{7,10}`, score: 0.06 },
    { regex: String.raw`\d{11,14}`, score: 0.04 },
    { regex: String.raw`[A-Za-z*]{7}\d{3}[\dA-Za-z]{2}`, score: 0.1 },
    { regex: String.raw`[A-Za-z]{2}\d[\dA-Za-z*]{8}[\dA-Za-z]`, score: 0.03 },
  ],
  context: {
    raise: [...drivingLicenceWords, "driver", "dmv"],
    lower: ["plate", "vin", "medical license", "software", "business license", "license key"],
  },
  labels: [
    "driver license",
    "driver license no",
    "driver license number",
    "drivers license",
    "drivers license number",
    "driver licence number",
    ...drivingLicenceWords,
  ],
  requiresContext: true,
  examples: {
    hits: [
      "driver license number: D1234567",
      "Driver's license F255-921-50-094-0",
      "my driver license is S5307901234567",
    ],
    misses: ["D1234567", "driver license", "the license is MIT"],
  },
  knownAs: { presidio: "US_DRIVER_LICENSE", google: "US_DRIVERS_LICENSE_NUMBER", macie: "USA_DRIVERS_LICENSE" },
  sources: ["AAMVA, licence number formats by jurisdiction"],
};
