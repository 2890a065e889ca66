import type { CatalogDetector } from "../../catalog-detector.ts";
import { vatNumberWords } from "../../words/vat-number.ts";

/** UK VAT number: nine or twelve digits, or a government or health authority. */
export const gbVat: CatalogDetector = {
  id: "gb-vat",
  dataType: "org-id.number.gb.vat",
  name: "UK VAT number",
  countries: ["GB"],
  patterns: [
    { regex: String.raw`GB ?\d{3} ?\d{4} ?\d{2}(?: ?\d{3})?`, score: 0.85 },
    { regex: String.raw`GB ?GD[0-4]\d{2}`, score: 0.85 },
    { regex: String.raw`GB ?HA[5-9]\d{2}`, score: 0.85 },
    { regex: String.raw`\d{3} \d{4} \d{2}`, score: 0.35 },
    { regex: String.raw`\d{9}|\d{12}`, score: 0.05 },
    { regex: String.raw`(?:GD[0-4]|HA[5-9])\d{2}`, score: 0.1 },
  ],
  check: "gb-vat",
  context: { raise: ["gb vat", "uk vat", "hmrc", ...vatNumberWords], lower: ["phone", "order", "passport"] },
  labels: ["gb vat", "uk vat number", ...vatNumberWords],
  examples: {
    hits: ["VAT no GB 999123417", "VAT registration number GBGD001", "VAT number 999 1234 72"],
    misses: ["VAT no GB999123473", "VAT no GBGD500", "VAT GB99912345"],
  },
  sources: ["HM Revenue and Customs, VATREC5120 and VAT registration manual"],
};
