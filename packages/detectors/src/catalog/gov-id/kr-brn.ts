import type { CatalogDetector } from "../../catalog-detector.ts";

/** Korean business registration number: three, two and five digits, weights modulo 10. */
export const krBrn: CatalogDetector = {
  id: "kr-brn",
  dataType: "org-id.number.kr.brn",
  name: "Korean business registration number",
  countries: ["KR"],
  patterns: [
    { regex: String.raw`[1-9]\d{2}-\d{2}-\d{5}`, score: 0.6 },
    { regex: String.raw`[1-9]\d{9}`, score: 0.06 },
  ],
  check: "kr-brn",
  context: {
    raise: [
      "사업자등록번호",
      "사업자번호",
      "사업자",
      "사업자등록증",
      "brn",
      "business registration",
      "business registration number",
    ],
    lower: ["전화", "phone", "tel", "계좌"],
  },
  labels: ["사업자등록번호", "사업자번호", "brn", "business registration number", "business no"],
  examples: {
    hits: ["사업자등록번호 123-81-45672", "BRN 2208143219"],
    misses: ["사업자등록번호 123-81-45673", "BRN 123-81-4567"],
  },
  knownAs: { presidio: "KR_BRN" },
  sources: ["National Tax Service of Korea, business registration numbers"],
};
