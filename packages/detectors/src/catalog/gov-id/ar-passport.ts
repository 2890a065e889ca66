import type { CatalogDetector } from "../../catalog-detector.ts";
import { passportWords } from "../../words/passport.ts";
import { passportLabels } from "../../words/passport.ts";

/** Argentine passport: three letters and six digits, behind a word for passport. */
export const arPassport: CatalogDetector = {
  id: "ar-passport",
  dataType: "gov-id.passport.ar",
  name: "Argentine passport number",
  countries: ["AR"],
  patterns: [{ regex: String.raw`[A-Za-z]{3}\d{6}`, score: 0.12 }],
  context: { raise: ["pasaporte argentino", "argentine passport", ...passportWords] },
  labels: ["pasaporte", ...passportLabels],
  requiresContext: true,
  examples: { hits: ["pasaporte argentino AAE123456"], misses: ["AAE123456"] },
  sources: ["Registro Nacional de las Personas, pasaporte"],
};
