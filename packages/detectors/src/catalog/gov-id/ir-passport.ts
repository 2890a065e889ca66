import type { CatalogDetector } from "../../catalog-detector.ts";

/** Iranian passport: a letter and eight digits, behind a word for passport. */
export const irPassport: CatalogDetector = {
  id: "ir-passport",
  dataType: "gov-id.passport.ir",
  name: "Iranian passport number",
  countries: ["IR"],
  patterns: [{ regex: String.raw`[A-Za-z]\d{8}`, score: 0.2 }],
  context: {
    raise: [
      "گذرنامه",
      "شماره گذرنامه",
      "iranian passport",
      "iranian passport number",
      "iranian passport no",
      "passport ir",
      "ir passport",
    ],
  },
  labels: [
    "گذرنامه",
    "شماره گذرنامه",
    "iranian passport",
    "iranian passport number",
    "iranian passport no",
    "passport ir",
    "ir passport",
  ],
  requiresContext: true,
  examples: { hits: ["گذرنامه A12345678"], misses: ["A12345678"] },
  sources: ["پلیس مهاجرت و گذرنامه"],
};
