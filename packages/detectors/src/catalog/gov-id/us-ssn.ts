import type { CatalogDetector } from "../../catalog-detector.ts";

/** US Social Security number: area, group, serial; no check digit, so that only the issuance rules can refuse one. */
export const usSsn: CatalogDetector = {
  id: "us-ssn",
  dataType: "gov-id.national.us.ssn",
  name: "US Social Security number",
  countries: ["US"],
  patterns: [
    { regex: String.raw`\d{3}-\d{2}-\d{4}`, score: 0.6 },
    { regex: String.raw`\d{3} \d{2} \d{4}`, score: 0.25 },
    { regex: String.raw`\d{9}`, score: 0.05 },
  ],
  check: "us-ssn",
  context: {
    raise: [
      "ssn",
      "ssns",
      "social security",
      "soc sec",
      "ss#",
      "ssid",
      "ss number",
      "taxpayer",
      "seguro social",
      "社会安全号",
      "社会安全号码",
    ],
    lower: ["phone", "fax", "zip", "order", "invoice", "tracking", "routing", "isbn", "part number", "sku"],
  },
  labels: [
    "ssn",
    "ssn number",
    "social security",
    "social security number",
    "social security no",
    "soc sec",
    "soc sec no",
    "ss no",
    "ssn tin",
    "número de seguro social",
    "社会安全号码",
  ],
  examples: {
    hits: ["My SSN is 536-22-8726.", "social security number 536 22 8726", "SSN: 536228726"],
    misses: [
      "SSN 000-22-8726",
      "SSN 666-22-8726",
      "SSN 936-22-8726",
      "SSN 536-00-8726",
      "SSN 536-22-0000",
      "SSN 078-05-1120",
      "SSN 536-22-87261",
    ],
  },
  knownAs: { presidio: "US_SSN", google: "US_SOCIAL_SECURITY_NUMBER", macie: "USA_SOCIAL_SECURITY_NUMBER" },
  sources: ["US Social Security Administration, Social Security Number Randomization (2011)", "SSA POMS RM 10201.035"],
};
