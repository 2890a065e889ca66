import type { CatalogDetector } from "../../catalog-detector.ts";

/** US DEA registration: registrant type, letter of the name, seven digits. */
export const usDeaNumber: CatalogDetector = {
  id: "us-dea-number",
  dataType: "gov-id.professional.us.dea",
  name: "US DEA number",
  countries: ["US"],
  patterns: [{ regex: String.raw`[A-HJ-NPRSTUXa-hj-nprstux][A-Za-z9]\d{7}`, score: 0.3 }],
  check: "us-dea-number",
  context: {
    raise: [
      "dea",
      "dea number",
      "dea no",
      "dea registration",
      "registration number",
      "prescriber",
      "controlled substance",
      "certificate",
      "certificate number",
      "medical license",
      "license",
    ],
    lower: ["passport", "part", "sku", "order"],
  },
  labels: [
    "dea",
    "dea no",
    "dea number",
    "dea registration",
    "dea registration number",
    "prescriber dea",
    "medical license",
    "medical license number",
  ],
  examples: {
    hits: ["DEA number AB1234563", "my certificate number is: F91234563"],
    misses: ["DEA number AB1234564", "DEA number AB12345", "DEA QB1234563"],
  },
  knownAs: { presidio: "MEDICAL_LICENSE", google: "US_DEA_NUMBER", macie: "US_DRUG_ENFORCEMENT_AGENCY_NUMBER" },
  sources: ["DEA, 21 CFR 1301; DEA registration number check digit"],
};
