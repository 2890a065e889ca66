import type { CatalogDetector } from "../../catalog-detector.ts";
import { passportWords } from "../../words/passport.ts";
import { passportLabels } from "../../words/passport.ts";

/** Brazilian passport: two letters and six digits, behind a word for passport. */
export const brPassport: CatalogDetector = {
  id: "br-passport",
  dataType: "gov-id.passport.br",
  name: "Brazilian passport number",
  countries: ["BR"],
  patterns: [{ regex: String.raw`[A-Za-z]{2}\d{6}`, score: 0.13 }],
  context: { raise: ["passaporte", "passaporte brasileiro", "brazilian passport", ...passportWords] },
  labels: ["passaporte", ...passportLabels],
  requiresContext: true,
  examples: { hits: ["passaporte FZ123456"], misses: ["FZ123456", "passaporte ABX29332"] },
  sources: ["Polícia Federal, passaporte"],
};
