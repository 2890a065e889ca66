import type { CatalogDetector } from "../../catalog-detector.ts";
import { passportWords } from "../../words/passport.ts";
import { passportLabels } from "../../words/passport.ts";

/** Turkish passport: a letter and eight digits, behind a word for passport. */
export const trPassport: CatalogDetector = {
  id: "tr-passport",
  dataType: "gov-id.passport.tr",
  name: "Turkish passport number",
  countries: ["TR"],
  patterns: [{ regex: String.raw`[STUZstuz][A-Za-z]?-?\d{7,8}`, score: 0.12 }],
  context: { raise: ["pasaport", "pasaport no", "türk pasaportu", "turkish passport", ...passportWords] },
  labels: ["pasaport", "pasaport no", ...passportLabels],
  requiresContext: true,
  examples: { hits: ["pasaport no U12345678"], misses: ["U12345678"] },
  sources: ["Nüfus ve Vatandaşlık İşleri, pasaport"],
};
