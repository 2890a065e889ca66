import type { CatalogDetector } from "../../catalog-detector.ts";
import { passportWords } from "../../words/passport.ts";
import { passportLabels } from "../../words/passport.ts";

/** Pakistani passport: two letters and seven digits, behind a word for passport. */
export const pkPassport: CatalogDetector = {
  id: "pk-passport",
  dataType: "gov-id.passport.pk",
  name: "Pakistani passport number",
  countries: ["PK"],
  patterns: [{ regex: String.raw`[A-Za-z]{2}\d{7}`, score: 0.07 }],
  context: { raise: ["pakistani passport", "pakistan passport", "پاسپورٹ", ...passportWords] },
  labels: ["پاسپورٹ", ...passportLabels],
  requiresContext: true,
  examples: { hits: ["Pakistani passport AB1234567"], misses: ["AB1234567"] },
  sources: ["Directorate General of Immigration and Passports of Pakistan"],
};
