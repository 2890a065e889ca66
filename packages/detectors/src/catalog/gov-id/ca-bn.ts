import type { CatalogDetector } from "../../catalog-detector.ts";

/** Canadian business number: nine digits, Luhn, and a program account. */
export const caBn: CatalogDetector = {
  id: "ca-bn",
  dataType: "org-id.number.ca.bn",
  name: "Canadian business number",
  countries: ["CA"],
  patterns: [
    { regex: String.raw`\d{9} ?R[CMPRTZ] ?\d{4}`, score: 0.85 },
    { regex: String.raw`\d{9}`, score: 0.05 },
  ],
  check: "ca-bn",
  context: {
    raise: [
      "business number",
      "bn",
      "cra",
      "gst/hst",
      "gst hst",
      "hst number",
      "payroll account",
      "numéro d'entreprise",
    ],
    lower: ["sin", "phone"],
  },
  labels: [
    "business number",
    "bn",
    "cra business number",
    "gst hst number",
    "hst number",
    "gst number",
    "numéro d'entreprise",
  ],
  examples: {
    hits: ["BN 123026841RT0001", "business number 855555553 RC 0002"],
    misses: ["BN 123026842RT0001", "BN 123026840RX0001"],
  },
  sources: ["Canada Revenue Agency, business number"],
};
