import type { CatalogDetector } from "../../catalog-detector.ts";
import { passportWords } from "../../words/passport.ts";
import { passportLabels } from "../../words/passport.ts";

/** Portuguese passport: one or two letters and six digits, behind a word for passport. */
export const ptPassport: CatalogDetector = {
  id: "pt-passport",
  dataType: "gov-id.passport.pt",
  name: "Portuguese passport number",
  countries: ["PT"],
  patterns: [{ regex: String.raw`[A-Za-z]{1,2}\d{6}`, score: 0.1 }],
  context: { raise: ["passaporte", "passaporte português", "portuguese passport", ...passportWords] },
  labels: ["passaporte", ...passportLabels],
  requiresContext: true,
  examples: { hits: ["passaporte português L123456"], misses: ["L123456", "passaporte L1234567"] },
  sources: ["Decreto-Lei 83/2000"],
};
