import type { CatalogDetector } from "../../catalog-detector.ts";

/** Croatian personal number: eleven digits, ISO 7064 MOD 11,10. */
export const hrOib: CatalogDetector = {
  id: "hr-oib",
  dataType: "gov-id.national.hr.oib",
  name: "Croatian personal number (OIB)",
  countries: ["HR"],
  patterns: [
    { regex: String.raw`HR ?\d{11}`, score: 0.88 },
    { regex: String.raw`\d{11}`, score: 0.15 },
  ],
  check: "mod-11-10",
  context: {
    raise: ["oib", "osobni identifikacijski broj", "pdv id", "porezni broj"],
    lower: ["telefon", "mobitel", "cpf", "pesel", "steuer-id"],
  },
  labels: [
    "oib",
    "osobni identifikacijski broj",
    "pdv id",
    "croatian id",
    "personal identification number",
    "tax id",
    "vat number",
    "tin",
  ],
  examples: { hits: ["OIB 12345678903", "OIB: HR33392005961"], misses: ["OIB 12345678904", "OIB 123456789"] },
  knownAs: { google: "CROATIA_PERSONAL_ID_NUMBER" },
  sources: ["Zakon o osobnom identifikacijskom broju (NN 60/08)"],
};
