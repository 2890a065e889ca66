import type { CatalogDetector } from "../../catalog-detector.ts";

/** Chinese social security number behind its name: the provinces' own forms. */
export const cnSocialSecurity: CatalogDetector = {
  id: "cn-social-security",
  dataType: "health.insurance-id.cn.social-security",
  name: "Chinese social security number",
  countries: ["CN"],
  patterns: [{ regex: String.raw`[A-Z]?\d{8,12}[\dX]?`, score: 0.05 }],
  context: {
    raise: [
      "社保号",
      "社保卡号",
      "社会保障号",
      "社会保障号码",
      "社会保障卡",
      "医保号",
      "医保卡号",
      "个人编号",
      "医疗保险",
      "养老保险",
      "social security number",
    ],
    lower: ["电话", "手机", "银行卡"],
  },
  labels: [
    "社保号",
    "社保号码",
    "社保卡号",
    "社会保障号",
    "社会保障号码",
    "社会保障卡号",
    "医保号",
    "医保卡号",
    "医保编号",
    "个人社保编号",
  ],
  requiresContext: true,
  examples: { hits: ["社保卡号：1234567890", "医保号：A123456789"], misses: ["1234567890", "社保卡号：123"] },
  sources: ["Social Insurance Law of the PRC, article 58", "LD/T 32-2015 (social security card)"],
};
