import type { CatalogDetector } from "../../catalog-detector.ts";
import { passportLabels, passportWords } from "../../words/passport.ts";

/** Korean passport: M, S, R, O or D and eight characters, behind a word for passport. */
export const krPassport: CatalogDetector = {
  id: "kr-passport",
  dataType: "gov-id.passport.kr",
  name: "Korean passport number",
  countries: ["KR"],
  patterns: [
    { regex: String.raw`[MSRODGmsrodg]\d{3}[A-Za-z]\d{4}`, score: 0.4 },
    { regex: String.raw`[MSRODGmsrodg]\d{8}`, score: 0.38 },
  ],
  context: { raise: ["여권", "여권번호", "korean passport", ...passportWords] },
  labels: ["여권번호", "여권", "korean passport", ...passportLabels],
  requiresContext: true,
  examples: {
    hits: ["여권번호 M12345678", "passport M123A4567"],
    misses: ["M12345678", "여권번호 A12345678", "passport M1234A567"],
  },
  knownAs: { presidio: "KR_PASSPORT", google: "KOREA_PASSPORT" },
  sources: ["Ministry of Foreign Affairs, next-generation passports (2021)"],
};
