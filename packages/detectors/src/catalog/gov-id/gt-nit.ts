import type { CatalogDetector } from "../../catalog-detector.ts";

/** Guatemalan tax number: digits, hyphen, check digit or K. */
export const gtNit: CatalogDetector = {
  id: "gt-nit",
  dataType: "gov-id.tax.gt.nit",
  name: "Guatemalan tax number (NIT)",
  countries: ["GT"],
  patterns: [
    { regex: String.raw`\d{5,11}-[\dKk]`, score: 0.15 },
    { regex: String.raw`(?:GT ?)?\d{7,8}[\dKk]?`, score: 0.03 },
  ],
  check: "gt-nit",
  context: { raise: ["nit", "número de identificación tributaria", "factura", "fel"], lower: ["y-tunnus", "rut"] },
  labels: ["nit", "nit no", "número nit", "tax id", "vat number"],
  examples: { hits: ["NIT 576937-K"], misses: ["NIT 576937-L"] },
  sources: ["Superintendencia de Administración Tributaria de Guatemala"],
};
