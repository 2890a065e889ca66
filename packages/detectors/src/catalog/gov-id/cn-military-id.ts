import type { CatalogDetector } from "../../catalog-detector.ts";

/** Chinese officer or soldier certificate: a character, 字第 and digits. */
export const cnMilitaryId: CatalogDetector = {
  id: "cn-military-id",
  dataType: "gov-id.national.cn.military-id",
  name: "Chinese military certificate number",
  countries: ["CN"],
  patterns: [
    { regex: String.raw`[军海空北沈兰成济南广参政后装武士文]字?第?\d{6,8}号?`, score: 0.5, within: true },
    { regex: String.raw`[军士文]\d{7,8}`, score: 0.3, within: true },
  ],
  context: { raise: ["军官证", "士兵证", "军人证", "军人身份", "文职干部证", "警官证", "部队", "officer certificate"] },
  labels: ["军官证", "军官证号", "士兵证号", "军人证件号", "证件号码"],
  requiresContext: true,
  examples: {
    hits: ["军官证：南字第12345678号", "军人证号 海字第1234567号"],
    misses: ["第12345678号", "军官证：南字第123号"],
  },
  sources: ["Ministry of National Defence, certificates of officers and soldiers"],
};
