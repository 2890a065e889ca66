import type { CatalogDetector } from "../../catalog-detector.ts";
import { passportWords } from "../../words/passport.ts";
import { passportLabels } from "../../words/passport.ts";

/** Greek passport: two letters and seven digits, behind a word for passport. */
export const grPassport: CatalogDetector = {
  id: "gr-passport",
  dataType: "gov-id.passport.gr",
  name: "Greek passport number",
  countries: ["GR"],
  patterns: [{ regex: String.raw`[A-ZΑ-Ω]{2} ?\d{7}`, score: 0.1 }],
  context: { raise: ["διαβατήριο", "αριθμός διαβατηρίου", "greek passport", ...passportWords] },
  labels: ["διαβατήριο", "αριθμός διαβατηρίου", ...passportLabels],
  requiresContext: true,
  examples: { hits: ["διαβατήριο AT1234567"], misses: ["AT1234567", "διαβατήριο AT12"] },
  sources: ["Ελληνική Αστυνομία, διαβατήρια"],
};
