import type { CatalogDetector } from "../../catalog-detector.ts";
import { passportWords } from "../../words/passport.ts";
import { passportLabels } from "../../words/passport.ts";

/** Luxembourgish passport behind a word for passport. */
export const luPassport: CatalogDetector = {
  id: "lu-passport",
  dataType: "gov-id.passport.lu",
  name: "Luxembourgish passport number",
  countries: ["LU"],
  patterns: [{ regex: String.raw`[A-Z\d]{8}|[a-z][a-z\d]{6}\d`, score: 0.06 }],
  context: { raise: ["luxembourgish passport", ...passportWords] },
  labels: ["luxembourgish passport", ...passportLabels],
  requiresContext: true,
  examples: { hits: ["Luxembourgish passport JCA1B2C3"], misses: ["JCA1B2C3", "Luxembourgish passport JC"] },
  sources: ["Ministère des Affaires étrangères du Luxembourg"],
};
