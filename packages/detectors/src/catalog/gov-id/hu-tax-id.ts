import type { CatalogDetector } from "../../catalog-detector.ts";

/** Hungarian personal tax number: ten digits from 8, modulo 11. */
export const huTaxId: CatalogDetector = {
  id: "hu-tax-id",
  dataType: "gov-id.tax.hu.adoazonosito",
  name: "Hungarian tax number of a person",
  countries: ["HU"],
  patterns: [{ regex: String.raw`8\d{9}`, score: 0.2 }],
  check: "hu-tax-id",
  context: {
    raise: ["adóazonosító", "adóazonosító jel", "adószám", "adókártya", "nav", "tax id"],
    lower: ["telefon", "mobil"],
  },
  labels: ["adóazonosító jel", "adóazonosító", "adóazonosítójel", "tax id", "tin"],
  examples: {
    hits: ["adóazonosító jel 8412345673"],
    misses: ["adóazonosító jel 8412345674", "adóazonosító jel 741234567"],
  },
  sources: ["1996. évi XX. törvény, melléklet"],
};
