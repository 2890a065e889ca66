import type { CatalogDetector } from "../../catalog-detector.ts";

/** Vietnamese citizen number: province, sex and century, birth year, serial; the older form beside a word for it. */
export const vnCccd: CatalogDetector = {
  id: "vn-cccd",
  dataType: "gov-id.national.vn.cccd",
  name: "Vietnamese citizen id",
  countries: ["VN"],
  patterns: [{ regex: String.raw`0\d{2}[0-3]\d{8}`, score: 0.2 }],
  check: "vn-cccd",
  context: {
    raise: [
      "cccd",
      "căn cước",
      "căn cước công dân",
      "số cccd",
      "cmnd",
      "chứng minh nhân dân",
      "số định danh",
      "can cuoc",
      "cmt",
    ],
    lower: ["điện thoại", "sđt", "tài khoản"],
  },
  labels: [
    "cccd",
    "số cccd",
    "căn cước công dân",
    "căn cước",
    "cmnd",
    "cmnd cccd",
    "số cmnd",
    "số định danh cá nhân",
    "national id",
    "citizen id",
  ],
  examples: { hits: ["CCCD 001185012345", "số CCCD: 079301123456"], misses: ["CCCD 003185012345", "CCCD 00118501234"] },
  sources: ["Luật Căn cước 2023; Nghị định 137/2015/NĐ-CP"],
};
