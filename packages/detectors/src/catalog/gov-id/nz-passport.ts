import type { CatalogDetector } from "../../catalog-detector.ts";
import { passportLabels, passportWords } from "../../words/passport.ts";

/** New Zealand passport: one or two letters and six or seven digits, behind a word for passport. */
export const nzPassport: CatalogDetector = {
  id: "nz-passport",
  dataType: "gov-id.passport.nz",
  name: "New Zealand passport number",
  countries: ["NZ"],
  patterns: [
    { regex: String.raw`[Ll][ADFHadfh]\d{6}`, score: 0.35 },
    { regex: String.raw`[Ee][APap]\d{6}`, score: 0.35 },
    { regex: String.raw`[Nn]\d{6}`, score: 0.12 },
  ],
  context: { raise: ["new zealand passport", "nz passport", ...passportWords] },
  labels: ["nz passport", "new zealand passport", ...passportLabels],
  requiresContext: true,
  examples: {
    hits: ["NZ passport LA123456", "passport EP123456"],
    misses: ["LA123456", "NZ passport LP123456", "NZ passport LA12345"],
  },
  sources: ["Department of Internal Affairs of New Zealand, passports"],
};
