import type { CatalogDetector } from "../../catalog-detector.ts";
import { passportWords } from "../../words/passport.ts";
import { passportLabels } from "../../words/passport.ts";

/** Algerian passport behind a word for passport. */
export const dzPassport: CatalogDetector = {
  id: "dz-passport",
  dataType: "gov-id.passport.dz",
  name: "Algerian passport number",
  countries: ["DZ"],
  patterns: [{ regex: String.raw`\d{9}`, score: 0.055 }],
  context: { raise: ["algerian passport", ...passportWords] },
  labels: ["algerian passport", ...passportLabels],
  requiresContext: true,
  examples: { hits: ["Algerian passport 123456789"], misses: ["123456789", "Algerian passport 12"] },
  sources: ["Ministère de l'Intérieur d'Algérie"],
};
