import type { CatalogDetector } from "../../catalog-detector.ts";

/** Egyptian national number: century, birth date, governorate, serial. */
export const egNationalId: CatalogDetector = {
  id: "eg-national-id",
  dataType: "gov-id.national.eg.national-id",
  name: "Egyptian national id",
  countries: ["EG"],
  patterns: [
    {
      regex: String.raw`[23]\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:0[1-4]|1[1-9]|2[1-9]|3[1-5]|88)\d{5}`,
      score: 0.6,
    },
  ],
  check: "eg-national-id",
  context: {
    raise: ["الرقم القومي", "رقم البطاقة", "بطاقة الرقم القومي", "egyptian id", "national id"],
    lower: ["gtin", "cnpj"],
  },
  labels: ["الرقم القومي", "egyptian id", "national id"],
  examples: {
    hits: ["الرقم القومي 28505150112345"],
    misses: ["الرقم القومي 28513150112345", "الرقم القومي 48505150112345"],
  },
  sources: ["مصلحة الأحوال المدنية"],
};
