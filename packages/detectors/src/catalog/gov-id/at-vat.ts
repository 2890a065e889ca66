import type { CatalogDetector } from "../../catalog-detector.ts";
import { vatNumberWords } from "../../words/vat-number.ts";

/** Austrian VAT id: ATU and eight digits. */
export const atVat: CatalogDetector = {
  id: "at-vat",
  dataType: "org-id.number.at.vat",
  name: "Austrian VAT number",
  countries: ["AT"],
  patterns: [
    { regex: String.raw`AT ?U ?\d{8}`, score: 0.9 },
    { regex: String.raw`U\d{8}`, score: 0.3 },
  ],
  check: "at-vat",
  context: { raise: ["uid", "uid-nr", "uid-nummer", ...vatNumberWords] },
  labels: ["uid", "uid nr", "uid nummer", ...vatNumberWords],
  examples: { hits: ["UID ATU13585627"], misses: ["UID ATU13585628", "UID ATU135856"] },
  sources: ["BMF, UID-Nummer; European Commission, VIES"],
};
