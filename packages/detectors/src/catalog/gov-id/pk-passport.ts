import type { CatalogDetector } from "../../catalog-detector.ts";

/** Pakistani passport: two letters and seven digits, behind a word for passport. */
export const pkPassport: CatalogDetector = {
  id: "pk-passport",
  dataType: "gov-id.passport.pk",
  name: "Pakistani passport number",
  countries: ["PK"],
  patterns: [{ regex: String.raw`[A-Za-z]{2}\d{7}`, score: 0.2 }],
  context: {
    raise: [
      "pakistani passport",
      "pakistan passport",
      "پاسپورٹ",
      "pakistani passport number",
      "pakistani passport no",
      "passport pk",
      "pk passport",
    ],
  },
  labels: [
    "پاسپورٹ",
    "pakistani passport",
    "pakistan passport",
    "pakistani passport number",
    "pakistani passport no",
    "passport pk",
    "pk passport",
  ],
  requiresContext: true,
  examples: { hits: ["Pakistani passport AB1234567"], misses: ["AB1234567"] },
  sources: ["Directorate General of Immigration and Passports of Pakistan"],
};
