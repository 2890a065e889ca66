import type { CatalogDetector } from "../../catalog-detector.ts";

/** Moldovan personal or company number: thirteen digits, weights 7, 3, 1. */
export const mdIdno: CatalogDetector = {
  id: "md-idno",
  dataType: "gov-id.national.md.idnp",
  name: "Moldovan personal or company number",
  countries: ["MD"],
  patterns: [{ regex: String.raw`[0129]\d{12}`, score: 0.15 }],
  check: "md-idno",
  context: {
    raise: ["idnp", "idno", "cod personal", "cod fiscal", "număr de identificare"],
    lower: ["ean", "gtin", "isbn", "barcode"],
  },
  labels: ["idnp", "idno", "cod personal", "cod fiscal", "national id"],
  examples: { hits: ["IDNP 2000123456788", "IDNO 1003600123459"], misses: ["IDNP 2000123456789"] },
  sources: ["Agenția Servicii Publice"],
};
