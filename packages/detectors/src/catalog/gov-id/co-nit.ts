import type { CatalogDetector } from "../../catalog-detector.ts";

/** Colombian tax number: nine or ten digits and a check digit. */
export const coNit: CatalogDetector = {
  id: "co-nit",
  dataType: "gov-id.tax.co.nit",
  name: "Colombian tax number (NIT)",
  countries: ["CO"],
  patterns: [
    { regex: String.raw`\d{3}\.?\d{3}\.?\d{3}-\d`, score: 0.6 },
    { regex: String.raw`(?:CO ?)?\d{10}`, score: 0.06 },
  ],
  check: "co-nit",
  context: {
    raise: ["nit", "número de identificación tributaria", "dian", "rut", "contribuyente"],
    lower: ["teléfono", "celular", "cédula"],
  },
  labels: ["nit", "nit no", "número nit", "nit empresa", "tax id", "vat number"],
  examples: { hits: ["NIT 900.123.456-8", "NIT 8600123361"], misses: ["NIT 900.123.456-9"] },
  sources: ["DIAN, Decreto 1625 of 2016, art. 1.6.1.2.1"],
};
