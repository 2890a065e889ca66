import type { CatalogDetector } from "../../catalog-detector.ts";
import { passportWords } from "../../words/passport.ts";
import { passportLabels } from "../../words/passport.ts";

/** Hungarian passport behind a word for passport. */
export const huPassport: CatalogDetector = {
  id: "hu-passport",
  dataType: "gov-id.passport.hu",
  name: "Hungarian passport number",
  countries: ["HU"],
  patterns: [{ regex: String.raw`[A-Za-z]{2}\d{6,7}`, score: 0.08 }],
  context: { raise: ["útlevél", "útlevélszám", "hungarian passport", ...passportWords] },
  labels: ["hungarian passport", ...passportLabels],
  requiresContext: true,
  examples: { hits: ["Hungarian passport BH1234567"], misses: ["BH1234567", "Hungarian passport BH"] },
  sources: ["Belügyminisztérium, útlevél"],
};
