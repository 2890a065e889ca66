import type { CatalogDetector } from "../../catalog-detector.ts";
import { vatNumberWords } from "../../words/vat-number.ts";

/** Dutch VAT number: NL, nine digits, B and two digits. */
export const nlBtw: CatalogDetector = {
  id: "nl-btw",
  dataType: "org-id.number.nl.btw",
  name: "Dutch VAT number",
  countries: ["NL"],
  patterns: [
    { regex: String.raw`NL ?\d{9}B\d{2}`, score: 0.92 },
    { regex: String.raw`NL ?\d{4}\.\d{2}\.\d{3}\.?B\.?\d{2}`, score: 0.92 },
    { regex: String.raw`\d{9}B\d{2}`, score: 0.6 },
  ],
  check: "nl-btw",
  context: { raise: ["btw", "btw-nummer", "btw-id", "omzetbelastingnummer", ...vatNumberWords] },
  labels: ["btw", "btw nummer", "btw nr", "btw id", "omzetbelastingnummer", ...vatNumberWords],
  examples: {
    hits: ["btw-nummer NL123456782B01", "BTW NL001234567B29"],
    misses: ["btw-nummer NL123456783B01", "NL123456789B1"],
  },
  sources: ["Belastingdienst, btw-identificatienummer (2020); European Commission, VIES"],
};
