import type { CatalogDetector } from "../../catalog-detector.ts";

/** Canadian driver's licence of a province, behind a word for it. */
export const caDrivingLicence: CatalogDetector = {
  id: "ca-driving-licence",
  dataType: "gov-id.driving-licence.ca",
  name: "Canadian driving licence number",
  countries: ["CA"],
  patterns: [
    { regex: String.raw`[A-Za-z]\d{4}[ -]?\d{5}[ -]?\d{5}`, score: 0.5 },
    { regex: String.raw`[A-Za-z]\d{4}[ -]?\d{6}[ -]?\d{2}`, score: 0.4 },
    { regex: String.raw`\d{7,9}`, score: 0.05 },
    { regex: String.raw`\d{6}-\d{3}`, score: 0.2 },
    { regex: String.raw`[A-Za-z]{5}\d{9}`, score: 0.3 },
    { regex: String.raw`[A-Za-z]\d{8,9}`, score: 0.1 },
    { regex: String.raw`[A-Za-z]{2}-[A-Za-z]{2}-[A-Za-z]{2}-[A-Za-z]\d{3}[A-Za-z]{2}`, score: 0.4 },
  ],
  context: {
    raise: [
      "ontario licence",
      "saaq",
      "icbc",
      "permis de conduire",
      "canadian driving licence",
      "canadian driving license",
      "canadian driver licence",
      "canadian driver license",
      "canadian licence",
      "ca driving licence",
      "driving licence ca",
    ],
  },
  labels: [
    "driver licence",
    "ontario licence",
    "saaq",
    "icbc",
    "permis de conduire",
    "canadian driving licence",
    "canadian driving license",
    "canadian driver licence",
    "canadian driver license",
    "canadian licence",
    "ca driving licence",
    "driving licence ca",
  ],
  requiresContext: true,
  examples: {
    hits: ["Ontario licence A1234-56789-01234", "permis de conduire B1234-567890-12"],
    misses: ["A1234-56789-01234", "driver's licence 12345"],
  },
  knownAs: { google: "CANADA_DRIVERS_LICENSE_NUMBER", macie: "CANADA_DRIVERS_LICENSE" },
  sources: ["CCMTA; provincial licensing authorities"],
};
