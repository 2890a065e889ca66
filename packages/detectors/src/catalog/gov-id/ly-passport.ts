import type { CatalogDetector } from "../../catalog-detector.ts";

/** Libyan passport behind a word for passport. */
export const lyPassport: CatalogDetector = {
  id: "ly-passport",
  dataType: "gov-id.passport.ly",
  name: "Libyan passport number",
  countries: ["LY"],
  patterns: [{ regex: String.raw`[A-Za-z\d]{8}`, score: 0.2 }],
  context: { raise: ["libyan passport", "libyan passport number", "libyan passport no", "passport ly", "ly passport"] },
  labels: ["libyan passport", "libyan passport number", "libyan passport no", "passport ly", "ly passport"],
  requiresContext: true,
  examples: { hits: ["Libyan passport P12AB345"], misses: ["P12AB345", "Libyan passport P1"] },
  sources: ["مصلحة الجوازات الليبية"],
};
