import type { CatalogDetector } from "../../catalog-detector.ts";
import { passportWords } from "../../words/passport.ts";
import { passportLabels } from "../../words/passport.ts";

/** Icelandic passport behind a word for passport. */
export const isPassport: CatalogDetector = {
  id: "is-passport",
  dataType: "gov-id.passport.is",
  name: "Icelandic passport number",
  countries: ["IS"],
  patterns: [{ regex: String.raw`[Aa]\d{7}`, score: 0.12 }],
  context: { raise: ["vegabréf", "icelandic passport", ...passportWords] },
  labels: ["icelandic passport", ...passportLabels],
  requiresContext: true,
  examples: { hits: ["Icelandic passport A1234567"], misses: ["A1234567", "Icelandic passport A1"] },
  sources: ["Þjóðskrá, vegabréf"],
};
