import type { CatalogDetector } from "../../catalog-detector.ts";
import { identityCardWords } from "../../words/identity-card.ts";

/** Tunisian identity card: eight digits behind a word for it. */
export const tnId: CatalogDetector = {
  id: "tn-id",
  dataType: "gov-id.national.tn.cin",
  name: "Tunisian identity card number",
  countries: ["TN"],
  patterns: [
    { regex: String.raw`[01]\d{7}`, score: 0.06 },
    { regex: String.raw`\d{8}`, score: 0.03 },
  ],
  context: {
    raise: [
      "cin",
      "carte d'identité",
      "carte d'identité nationale",
      "بطاقة التعريف",
      "بطاقة التعريف الوطنية",
      "رقم بطاقة التعريف",
      "identity card",
      ...identityCardWords,
    ],
    lower: ["téléphone", "tel"],
  },
  labels: ["cin", "cin no", "numéro cin", "بطاقة التعريف الوطنية", "carte d identité nationale", ...identityCardWords],
  requiresContext: true,
  examples: { hits: ["CIN 01234567", "بطاقة التعريف الوطنية 12345678"], misses: ["01234567", "CIN 123456789"] },
  sources: ["Loi n° 93-27 of 1993 relative à la carte nationale d'identité"],
};
