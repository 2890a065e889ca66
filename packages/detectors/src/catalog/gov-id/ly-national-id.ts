import type { CatalogDetector } from "../../catalog-detector.ts";

/** Libyan national number: sex, birth year, serial. */
export const lyNationalId: CatalogDetector = {
  id: "ly-national-id",
  dataType: "gov-id.national.ly.national-id",
  name: "Libyan national number",
  countries: ["LY"],
  patterns: [{ regex: String.raw`[12](?:19|20)\d{9}`, score: 0.3 }],
  context: { raise: ["الرقم الوطني", "national number"], lower: ["my number", "inn"] },
  labels: ["الرقم الوطني", "national number", "national id"],
  examples: { hits: ["الرقم الوطني 119851234567"], misses: ["الرقم الوطني 318851234567", "الرقم الوطني 11985123456"] },
  sources: ["مصلحة الأحوال المدنية الليبية"],
};
