import type { CatalogDetector } from "../../catalog-detector.ts";

/** Greek tax number: nine digits, powers of two modulo 11. */
export const grAfm: CatalogDetector = {
  id: "gr-afm",
  dataType: "gov-id.tax.gr.afm",
  name: "Greek tax number (AFM)",
  countries: ["GR"],
  patterns: [
    { regex: String.raw`(?:EL|GR) ?\d{9}`, score: 0.9 },
    { regex: String.raw`\d{9}`, score: 0.1 },
  ],
  check: "gr-afm",
  context: {
    raise: ["αφμ", "α.φ.μ.", "αριθμός φορολογικού μητρώου", "afm", "δου", "δ.ο.υ", "vat", "tax number"],
    lower: ["τηλέφωνο", "κινητό", "bsn", "sin"],
  },
  labels: ["αφμ", "α φ μ", "αριθμός φορολογικού μητρώου", "afm", "greek tax id", "tax id", "vat number", "tin"],
  examples: { hits: ["ΑΦΜ 123456783", "VAT EL094259216"], misses: ["ΑΦΜ 123456784", "ΑΦΜ 000000000"] },
  sources: ["ΑΑΔΕ; European Commission, VIES"],
};
