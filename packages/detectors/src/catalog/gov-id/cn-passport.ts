import type { CatalogDetector } from "../../catalog-detector.ts";
import { passportLabels, passportWords } from "../../words/passport.ts";

/** Chinese passport: E, G, P, D or S form, behind a word for passport. */
export const cnPassport: CatalogDetector = {
  id: "cn-passport",
  dataType: "gov-id.passport.cn",
  name: "Chinese passport number",
  countries: ["CN"],
  patterns: [
    { regex: String.raw`[EGeg]\d{8}`, score: 0.4 },
    { regex: String.raw`[Ee][A-HJ-NP-Za-hj-np-z]\d{7}`, score: 0.4 },
    { regex: String.raw`[DPSdps][Ee]?\d{7,8}`, score: 0.2 },
  ],
  context: {
    raise: [
      "中国护照",
      "因私护照",
      "因公护照",
      "护照",
      "护照号",
      "护照号码",
      "护照编号",
      "chinese passport",
      "prc passport",
      ...passportWords,
    ],
  },
  labels: ["中国护照", "护照", "护照号", "护照号码", "护照编号", "chinese passport", ...passportLabels],
  requiresContext: true,
  examples: {
    hits: ["护照号码：E12345678", "passport EA1234567", "护照 G41234567"],
    misses: ["E12345678", "护照号码：K12345678", "passport EI1234567", "护照 E1234567"],
  },
  knownAs: { google: "CHINA_PASSPORT" },
  sources: ["National Immigration Administration, ordinary passports (2012, and series EA to EZ from 2017)"],
};
