import type { CatalogDetector } from "../../catalog-detector.ts";

/** UK unique taxpayer reference: ten digits, the first one checks. */
export const gbUtr: CatalogDetector = {
  id: "gb-utr",
  dataType: "gov-id.tax.uk.utr",
  name: "UK unique taxpayer reference",
  countries: ["GB"],
  patterns: [
    { regex: String.raw`\d{10}[Kk]?`, score: 0.08 },
    { regex: String.raw`\d{5} \d{5}`, score: 0.3 },
  ],
  check: "gb-utr",
  context: {
    raise: [
      "utr",
      "unique taxpayer",
      "unique taxpayer reference",
      "tax reference",
      "self assessment",
      "hmrc",
      "sa reference",
      "tax return",
    ],
    lower: ["phone", "tel", "nhs", "order", "mobile"],
  },
  labels: ["utr", "utr no", "utr number", "unique taxpayer reference", "tax reference", "sa utr"],
  examples: {
    hits: ["UTR 1123456789", "unique taxpayer reference 11234 56789"],
    misses: ["UTR 2123456789", "UTR 123456789"],
  },
  knownAs: { google: "UK_TAXPAYER_REFERENCE", macie: "UK_TAX_IDENTIFICATION_NUMBER" },
  sources: ["HM Revenue and Customs, check digit for unique taxpayer references"],
};
