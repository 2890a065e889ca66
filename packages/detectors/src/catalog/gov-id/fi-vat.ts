import type { CatalogDetector } from "../../catalog-detector.ts";
import { vatNumberWords } from "../../words/vat-number.ts";

/** Finnish VAT number: FI and eight digits, modulo 11. */
export const fiVat: CatalogDetector = {
  id: "fi-vat",
  dataType: "org-id.number.fi.vat",
  name: "Finnish VAT number",
  countries: ["FI"],
  patterns: [{ regex: String.raw`FI ?\d{8}`, score: 0.9 }],
  check: "fi-ytunnus",
  context: { raise: ["alv", "alv-numero", ...vatNumberWords] },
  labels: ["alv numero", ...vatNumberWords],
  examples: { hits: ["ALV FI20774740"], misses: ["ALV FI20774741"] },
  sources: ["Verohallinto; European Commission, VIES"],
};
