import type { CatalogDetector } from "../../catalog-detector.ts";
import { vatNumberWords } from "../../words/vat-number.ts";

/** Romanian company code: two to ten digits, weights modulo 11. */
export const roCui: CatalogDetector = {
  id: "ro-cui",
  dataType: "org-id.number.ro.cui",
  name: "Romanian company code (CUI)",
  countries: ["RO"],
  patterns: [
    { regex: String.raw`RO ?[1-9]\d{1,9}`, score: 0.6 },
    { regex: String.raw`[1-9]\d{5,9}`, score: 0.03 },
  ],
  check: "ro-cui",
  context: {
    raise: ["cui", "cif", "cod fiscal", "cod unic de înregistrare", "cod de identificare fiscală", ...vatNumberWords],
    lower: ["telefon", "cnp"],
  },
  labels: ["cui", "cif", "cod fiscal", "cod unic de înregistrare", ...vatNumberWords],
  examples: { hits: ["CUI RO18547290"], misses: ["CUI RO18547291"] },
  sources: ["ANAF, cod de înregistrare fiscală; European Commission, VIES"],
};
