import type { CatalogDetector } from "../../catalog-detector.ts";

/** Guatemalan identity number: eight digits, check digit, department and municipality. */
export const gtDpi: CatalogDetector = {
  id: "gt-dpi",
  dataType: "gov-id.national.gt.cui",
  name: "Guatemalan identity number (CUI)",
  countries: ["GT"],
  patterns: [
    { regex: String.raw`\d{4} \d{5} \d{4}`, score: 0.75 },
    { regex: String.raw`\d{13}`, score: 0.2 },
  ],
  check: "gt-dpi",
  context: {
    raise: ["dpi", "cui", "código único de identificación", "documento personal de identificación", "renap"],
    lower: ["ean", "gtin", "isbn"],
  },
  labels: ["dpi", "cui", "no dpi", "número de dpi", "código único de identificación", "national id"],
  examples: { hits: ["DPI 2530 67898 0101"], misses: ["DPI 2530 67899 0101"] },
  sources: ["Registro Nacional de las Personas de Guatemala"],
};
