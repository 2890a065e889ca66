import type { CatalogDetector } from "../../catalog-detector.ts";
import { passportWords } from "../../words/passport.ts";
import { passportLabels } from "../../words/passport.ts";

/** Latvian passport behind a word for passport. */
export const lvPassport: CatalogDetector = {
  id: "lv-passport",
  dataType: "gov-id.passport.lv",
  name: "Latvian passport number",
  countries: ["LV"],
  patterns: [{ regex: String.raw`[A-Za-z\d]{2}\d{7}`, score: 0.08 }],
  context: { raise: ["pases numurs", "latvian passport", ...passportWords] },
  labels: ["latvian passport", ...passportLabels],
  requiresContext: true,
  examples: { hits: ["Latvian passport LV1234567"], misses: ["LV1234567", "Latvian passport LV"] },
  sources: ["PMLP, pase"],
};
