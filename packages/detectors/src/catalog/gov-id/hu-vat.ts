import type { CatalogDetector } from "../../catalog-detector.ts";
import { vatNumberWords } from "../../words/vat-number.ts";

/** Hungarian VAT number: eight digits and, at home, office codes. */
export const huVat: CatalogDetector = {
  id: "hu-vat",
  dataType: "org-id.number.hu.vat",
  name: "Hungarian VAT number",
  countries: ["HU"],
  patterns: [
    { regex: String.raw`HU ?\d{8}`, score: 0.88 },
    { regex: String.raw`\d{8}-[1-5]-\d{2}`, score: 0.88 },
  ],
  check: "hu-vat",
  context: { raise: ["adószám", "közösségi adószám", "áfa", ...vatNumberWords] },
  labels: ["adószám", "közösségi adószám", ...vatNumberWords],
  examples: { hits: ["adószám 12345676-2-41", "VAT HU12892312"], misses: ["adószám 12345677-2-41"] },
  sources: ["NAV, adószám; European Commission, VIES"],
};
