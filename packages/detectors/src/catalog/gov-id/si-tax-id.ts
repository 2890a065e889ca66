import type { CatalogDetector } from "../../catalog-detector.ts";

/** Slovenian tax number: eight digits, modulo 11. */
export const siTaxId: CatalogDetector = {
  id: "si-tax-id",
  dataType: "gov-id.tax.si.davcna",
  name: "Slovenian tax number",
  countries: ["SI"],
  patterns: [
    { regex: String.raw`SI ?[1-9]\d{7}`, score: 0.85 },
    { regex: String.raw`[1-9]\d{7}`, score: 0.06 },
  ],
  check: "si-tax-id",
  context: { raise: ["davčna številka", "davčna", "ddv", "id za ddv", "furs"], lower: ["telefon", "gsm", "datum"] },
  labels: ["davčna številka", "davčna st", "id za ddv", "vat number", "slovenian tax id", "tax id", "tin"],
  examples: {
    hits: ["davčna številka 15012557", "SI50223054"],
    misses: ["davčna številka 15012558", "davčna številka 05012557"],
  },
  sources: ["Zakon o davčnem postopku; European Commission, VIES"],
};
