import type { CatalogDetector } from "../../catalog-detector.ts";

/** Irish PPS number: seven digits, a check letter, a second letter since 2013. */
export const iePpsn: CatalogDetector = {
  id: "ie-ppsn",
  dataType: "gov-id.national.ie.ppsn",
  name: "Irish PPS number",
  countries: ["IE"],
  patterns: [
    { regex: String.raw`\d{7}[A-Wa-w][A-IWTa-iwt]?`, score: 0.5 },
    { regex: String.raw`\d{7} [A-W][A-IWT]?`, score: 0.5 },
  ],
  check: "ie-ppsn",
  context: {
    raise: ["pps", "ppsn", "pps number", "pps no", "personal public service", "rsi", "revenue"],
    lower: ["sku", "part", "model", "vat"],
  },
  labels: ["pps", "ppsn", "pps no", "pps number", "ppsn no", "personal public service number", "rsi number"],
  examples: { hits: ["PPSN 1234567T", "PPS number 7654321PA"], misses: ["PPSN 1234567U", "PPSN 123456T"] },
  knownAs: { google: "IRELAND_PPSN" },
  sources: ["Department of Social Protection, Client Identity Services: PPS number check character"],
};
