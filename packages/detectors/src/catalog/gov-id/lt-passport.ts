import type { CatalogDetector } from "../../catalog-detector.ts";
import { passportWords } from "../../words/passport.ts";
import { passportLabels } from "../../words/passport.ts";

/** Lithuanian passport behind a word for passport. */
export const ltPassport: CatalogDetector = {
  id: "lt-passport",
  dataType: "gov-id.passport.lt",
  name: "Lithuanian passport number",
  countries: ["LT"],
  patterns: [{ regex: String.raw`[A-Z\d]{8}|[a-z]{1,2}\d{6,7}`, score: 0.05 }],
  context: { raise: ["paso numeris", "lithuanian passport", ...passportWords] },
  labels: ["lithuanian passport", ...passportLabels],
  requiresContext: true,
  examples: { hits: ["Lithuanian passport 23456789"], misses: ["23456789", "Lithuanian passport 23"] },
  sources: ["Migracijos departamentas"],
};
