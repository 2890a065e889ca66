import type { CatalogDetector } from "../../catalog-detector.ts";

/** Ontario health card: ten digits, Luhn, a version code. */
export const caHealthOn: CatalogDetector = {
  id: "ca-health-on",
  dataType: "health.insurance-id.ca.on",
  name: "Ontario health card number",
  countries: ["CA"],
  patterns: [
    { regex: String.raw`[1-9]\d{3}[- ]\d{3}[- ]\d{3}(?:[- ]?[A-Za-z]{2})?`, score: 0.5 },
    { regex: String.raw`[1-9]\d{9}(?:[- ]?[A-Za-z]{2})?`, score: 0.1 },
  ],
  check: "luhn",
  context: {
    raise: ["ohip", "ontario health", "health card", "health card number", "health number", "version code"],
    lower: ["phone", "tel", "npi", "mobile"],
  },
  labels: [
    "ohip",
    "ohip no",
    "ohip number",
    "health card",
    "health card no",
    "health card number",
    "ontario health card",
    "health number",
    "hcn",
  ],
  examples: {
    hits: ["OHIP 5584-486-673-DW", "health card 9876543217"],
    misses: ["OHIP 5584-486-674-DW", "OHIP 0584-486-678"],
  },
  knownAs: { google: "CANADA_OHIP", macie: "CANADA_HEALTH_NUMBER" },
  sources: ["Ontario Ministry of Health, health card validation reference manual"],
};
