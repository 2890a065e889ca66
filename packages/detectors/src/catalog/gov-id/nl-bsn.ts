import type { CatalogDetector } from "../../catalog-detector.ts";

/** Dutch citizen service number: nine or eight digits, eleven-test. */
export const nlBsn: CatalogDetector = {
  id: "nl-bsn",
  dataType: "gov-id.national.nl.bsn",
  name: "Dutch citizen service number (BSN)",
  countries: ["NL"],
  patterns: [
    { regex: String.raw`\d{4}\.\d{2}\.\d{3}`, score: 0.7 },
    { regex: String.raw`\d{9}`, score: 0.1 },
    { regex: String.raw`\d{3} \d{3} \d{3}`, score: 0.15 },
    { regex: String.raw`\d{8}`, score: 0.03 },
  ],
  check: "nl-bsn",
  context: {
    raise: [
      "bsn",
      "bsn-nummer",
      "burgerservicenummer",
      "burger service nummer",
      "sofinummer",
      "sofi-nummer",
      "sofi",
      "citizen service number",
      "persoonsnummer",
    ],
    lower: ["telefoon", "tel", "kvk", "rekening", "postcode", "order", "btw"],
  },
  labels: [
    "bsn",
    "bsn nummer",
    "bsn nr",
    "burgerservicenummer",
    "sofinummer",
    "sofi nummer",
    "citizen service number",
    "dutch bsn",
  ],
  examples: {
    hits: ["BSN 111222333", "burgerservicenummer 1234.56.794"],
    misses: ["BSN 111222334", "BSN 000000000", "BSN 1112223"],
  },
  knownAs: { google: "NETHERLANDS_BSN_NUMBER" },
  sources: ["Wet algemene bepalingen burgerservicenummer; Logisch Ontwerp BSN"],
};
