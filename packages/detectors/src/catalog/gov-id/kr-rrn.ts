import type { CatalogDetector } from "../../catalog-detector.ts";

/** Korean resident registration number: birth date, sex and century, six more digits. */
export const krRrn: CatalogDetector = {
  id: "kr-rrn",
  dataType: "gov-id.national.kr.rrn",
  name: "Korean resident registration number",
  countries: ["KR"],
  patterns: [
    { regex: String.raw`\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])-[1-4]\d{6}`, score: 0.9 },
    { regex: String.raw`\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]) ?[1-4]\d{6}`, score: 0.5 },
  ],
  check: "kr-rrn",
  context: {
    raise: ["주민등록번호", "주민번호", "주민등록", "주민", "rrn", "resident registration number", "korean rrn"],
  },
  labels: [
    "주민등록번호",
    "주민번호",
    "주민등록",
    "rrn",
    "resident registration number",
    "resident no",
    "korean rrn",
    "jumin",
  ],
  examples: {
    hits: ["주민등록번호 900101-1234567", "RRN 851231-2123459", "주민번호: 9001011123459"],
    misses: ["주민등록번호 901301-1234567", "주민등록번호 900101-9234567", "주민등록번호 900101-12345678"],
  },
  knownAs: { presidio: "KR_RRN", google: "KOREA_RRN" },
  sources: [
    "Ministry of the Interior and Safety, resident registration numbers; random last six digits from October 2020",
  ],
};
