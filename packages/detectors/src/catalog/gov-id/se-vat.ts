import type { CatalogDetector } from "../../catalog-detector.ts";
import { vatNumberWords } from "../../words/vat-number.ts";

/** Swedish VAT number: SE, ten digits, 01. */
export const seVat: CatalogDetector = {
  id: "se-vat",
  dataType: "org-id.number.se.vat",
  name: "Swedish VAT number",
  countries: ["SE"],
  patterns: [
    { regex: String.raw`SE ?\d{10}01`, score: 0.92 },
    { regex: String.raw`\d{10}01`, score: 0.1 },
  ],
  check: "se-orgnr",
  context: { raise: ["moms", "momsregistreringsnummer", "vat", ...vatNumberWords] },
  labels: ["moms", "momsnummer", "momsregistreringsnummer", ...vatNumberWords],
  examples: { hits: ["VAT SE556123456701"], misses: ["VAT SE556123456801", "VAT SE556123456702"] },
  sources: ["Skatteverket, momsregistreringsnummer; European Commission, VIES"],
};
