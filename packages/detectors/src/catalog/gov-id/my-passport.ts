import type { CatalogDetector } from "../../catalog-detector.ts";
import { passportWords } from "../../words/passport.ts";
import { passportLabels } from "../../words/passport.ts";

/** Malaysian passport: A, H or K and eight digits, behind a word for passport. */
export const myPassport: CatalogDetector = {
  id: "my-passport",
  dataType: "gov-id.passport.my",
  name: "Malaysian passport number",
  countries: ["MY"],
  patterns: [{ regex: String.raw`[AHKahk]\d{8}`, score: 0.15 }],
  context: { raise: ["pasport", "malaysian passport", ...passportWords] },
  labels: ["pasport", "no pasport", ...passportLabels],
  requiresContext: true,
  examples: { hits: ["pasport A12345678"], misses: ["A12345678"] },
  sources: ["Jabatan Imigresen Malaysia"],
};
