import type { CatalogDetector } from "../../catalog-detector.ts";
import { vatNumberWords } from "../../words/vat-number.ts";

/** Lithuanian VAT number: nine or twelve digits, two-stage check. */
export const ltVat: CatalogDetector = {
  id: "lt-vat",
  dataType: "org-id.number.lt.vat",
  name: "Lithuanian VAT number",
  countries: ["LT"],
  patterns: [{ regex: String.raw`LT ?(?:\d{9}|\d{12})`, score: 0.9 }],
  check: "lt-vat",
  context: { raise: ["pvm", "pvm mokėtojo kodas", ...vatNumberWords] },
  labels: ["pvm kodas", "pvm mokėtojo kodas", ...vatNumberWords],
  examples: { hits: ["PVM LT123456715."], misses: ["PVM LT123456716", "PVM LT1195115"] },
  sources: ["Valstybinė mokesčių inspekcija; European Commission, VIES"],
};
