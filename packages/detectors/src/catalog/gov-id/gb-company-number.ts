import type { CatalogDetector } from "../../catalog-detector.ts";

/** UK company number: eight characters behind a word for it. */
export const gbCompanyNumber: CatalogDetector = {
  id: "gb-company-number",
  dataType: "org-id.number.gb.company-number",
  name: "UK company number",
  countries: ["GB"],
  patterns: [
    { regex: String.raw`(?:SC|NI|OC|SO|NC|FC|SF|NF|LP|SL|NL|GE|IP|RC|R0|CE|CS)\d{6}`, score: 0.3 },
    { regex: String.raw`\d{8}`, score: 0.04 },
  ],
  context: {
    raise: [
      "company number",
      "company no",
      "companies house",
      "registered in england",
      "registered in scotland",
      "registered number",
      "company registration",
      "crn",
    ],
  },
  labels: [
    "company number",
    "company no",
    "crn",
    "companies house number",
    "company registration number",
    "registered number",
  ],
  requiresContext: true,
  examples: {
    hits: ["Registered in England, company number 01234567", "Companies House SC123456"],
    misses: ["01234567", "company number 123456789"],
  },
  sources: ["Companies House, Uniform Resource Identifiers; company number prefixes"],
};
