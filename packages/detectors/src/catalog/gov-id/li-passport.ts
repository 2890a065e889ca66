import type { CatalogDetector } from "../../catalog-detector.ts";
import { passportWords } from "../../words/passport.ts";
import { passportLabels } from "../../words/passport.ts";

/** Liechtenstein passport behind a word for passport. */
export const liPassport: CatalogDetector = {
  id: "li-passport",
  dataType: "gov-id.passport.li",
  name: "Liechtenstein passport number",
  countries: ["LI"],
  patterns: [{ regex: String.raw`[A-Za-z]\d{5}`, score: 0.06 }],
  context: { raise: ["liechtenstein passport", ...passportWords] },
  labels: ["liechtenstein passport", ...passportLabels],
  requiresContext: true,
  examples: { hits: ["Liechtenstein passport R12345"], misses: ["R12345", "Liechtenstein passport R1"] },
  sources: ["Ausländer- und Passamt Liechtenstein"],
};
