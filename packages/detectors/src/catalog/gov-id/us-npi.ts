import type { CatalogDetector } from "../../catalog-detector.ts";

/** US provider number: ten digits from 1 or 2, Luhn with the prefix 80840. */
export const usNpi: CatalogDetector = {
  id: "us-npi",
  dataType: "gov-id.professional.us.npi",
  name: "US national provider identifier",
  countries: ["US"],
  patterns: [
    { regex: String.raw`[12]\d{9}`, score: 0.15 },
    { regex: String.raw`[12]\d{3}[- ]\d{3}[- ]\d{3}`, score: 0.45 },
  ],
  check: "us-npi",
  context: {
    raise: [
      "npi",
      "npi number",
      "national provider",
      "national provider identifier",
      "provider",
      "provider id",
      "provider identifier",
      "prescriber",
      "physician",
      "cms",
    ],
    lower: ["phone", "tel", "fax", "timestamp", "epoch", "order"],
  },
  labels: [
    "npi",
    "npi no",
    "npi number",
    "national provider identifier",
    "provider npi",
    "prescriber npi",
    "billing npi",
    "rendering npi",
    "provider id",
    "provider identifier",
  ],
  examples: {
    hits: ["NPI: 1234567893", "national provider identifier 2234567891"],
    misses: ["NPI: 1234567894", "NPI: 3234567893", "NPI: 123456789"],
  },
  knownAs: { presidio: "US_NPI" },
  sources: ["45 CFR 162.406", "CMS, NPI check digit"],
};
