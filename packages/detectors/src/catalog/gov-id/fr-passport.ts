import type { CatalogDetector } from "../../catalog-detector.ts";
import { passportLabels, passportWords } from "../../words/passport.ts";

/** French passport: two digits, two letters, five digits, behind a word for passport. */
export const frPassport: CatalogDetector = {
  id: "fr-passport",
  dataType: "gov-id.passport.fr",
  name: "French passport number",
  countries: ["FR"],
  patterns: [{ regex: String.raw`\d{2}[A-Za-z]{2}\d{5}`, score: 0.4 }],
  context: { raise: ["passeport", "passeport français", "french passport", ...passportWords] },
  labels: ["passeport", "french passport", ...passportLabels],
  requiresContext: true,
  examples: { hits: ["passeport 12AB34567"], misses: ["12AB34567", "passeport 12A345678"] },
  knownAs: { google: "FRANCE_PASSPORT", macie: "FRANCE_PASSPORT_NUMBER" },
  sources: ["Agence nationale des titres sécurisés, passeport"],
};
