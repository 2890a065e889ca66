import type { CatalogDetector } from "../../catalog-detector.ts";

/** Luxembourgish passport behind a word for passport. */
export const luPassport: CatalogDetector = {
  id: "lu-passport",
  dataType: "gov-id.passport.lu",
  name: "Luxembourgish passport number",
  countries: ["LU"],
  patterns: [{ regex: String.raw`[A-Z\d]{8}|[a-z][a-z\d]{6}\d`, score: 0.2 }],
  context: {
    raise: [
      "luxembourgish passport",
      "luxembourgish passport number",
      "luxembourgish passport no",
      "passport lu",
      "lu passport",
    ],
  },
  labels: [
    "luxembourgish passport",
    "luxembourgish passport number",
    "luxembourgish passport no",
    "passport lu",
    "lu passport",
  ],
  requiresContext: true,
  examples: { hits: ["Luxembourgish passport JCA1B2C3"], misses: ["JCA1B2C3", "Luxembourgish passport JC"] },
  sources: ["Ministère des Affaires étrangères du Luxembourg"],
};
