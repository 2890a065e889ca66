import type { CatalogDetector } from "../../catalog-detector.ts";

/** Korean registration number of a foreigner: birth date, 5 to 8, six more digits. */
export const krFrn: CatalogDetector = {
  id: "kr-frn",
  dataType: "gov-id.national.kr.frn",
  name: "Korean foreigner registration number",
  countries: ["KR"],
  patterns: [
    { regex: String.raw`\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])-[5-8]\d{6}`, score: 0.85 },
    { regex: String.raw`\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]) ?[5-8]\d{6}`, score: 0.3 },
  ],
  check: "kr-rrn",
  context: {
    raise: [
      "외국인등록번호",
      "외국인번호",
      "외국인등록증",
      "외국인",
      "frn",
      "foreigner registration",
      "foreigner registration number",
      "alien registration",
      "arc",
      "korean frn",
    ],
  },
  labels: [
    "외국인등록번호",
    "외국인번호",
    "frn",
    "foreigner registration number",
    "alien registration number",
    "arc no",
  ],
  examples: {
    hits: ["외국인등록번호 900101-5123457", "FRN 911124-5678906"],
    misses: ["외국인등록번호 901301-5234567", "FRN 911124+5678906", "FRN 911124-56789061"],
  },
  knownAs: { presidio: "KR_FRN" },
  sources: ["Immigration Act of Korea, article 31; Enforcement Rule, article 17-2"],
};
