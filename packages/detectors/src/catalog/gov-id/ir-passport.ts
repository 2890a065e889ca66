import type { CatalogDetector } from "../../catalog-detector.ts";
import { passportWords } from "../../words/passport.ts";
import { passportLabels } from "../../words/passport.ts";

/** Iranian passport: a letter and eight digits, behind a word for passport. */
export const irPassport: CatalogDetector = {
  id: "ir-passport",
  dataType: "gov-id.passport.ir",
  name: "Iranian passport number",
  countries: ["IR"],
  patterns: [{ regex: String.raw`[A-Za-z]\d{8}`, score: 0.09 }],
  context: { raise: ["گذرنامه", "شماره گذرنامه", "iranian passport", ...passportWords] },
  labels: ["گذرنامه", "شماره گذرنامه", ...passportLabels],
  requiresContext: true,
  examples: { hits: ["گذرنامه A12345678"], misses: ["A12345678"] },
  sources: ["پلیس مهاجرت و گذرنامه"],
};
