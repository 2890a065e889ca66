import type { CatalogDetector } from "../../catalog-detector.ts";
import { identityCardWords } from "../../words/identity-card.ts";

/** Moroccan identity card: one or two letters and five or six digits, behind a word for it. */
export const maCin: CatalogDetector = {
  id: "ma-cin",
  dataType: "gov-id.national.ma.cin",
  name: "Moroccan identity card number",
  countries: ["MA"],
  patterns: [{ regex: String.raw`[A-Za-z]{1,2}\d{5,6}`, score: 0.07 }],
  context: {
    raise: [
      "cin",
      "cnie",
      "carte nationale",
      "carte d'identité",
      "البطاقة الوطنية",
      "رقم البطاقة الوطنية",
      ...identityCardWords,
    ],
    lower: ["sku", "vol", "flight"],
  },
  labels: ["cin", "cnie", "numéro cin", "رقم البطاقة الوطنية", ...identityCardWords],
  requiresContext: true,
  examples: { hits: ["CIN AB123456", "CNIE K12345"], misses: ["AB123456"] },
  sources: ["Loi n° 04-20 relative à la carte nationale d'identité électronique"],
};
