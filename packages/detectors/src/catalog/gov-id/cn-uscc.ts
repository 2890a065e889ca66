import type { CatalogDetector } from "../../catalog-detector.ts";

/** Chinese unified social credit code: authority, kind, region, organisation, check character. */
export const cnUscc: CatalogDetector = {
  id: "cn-uscc",
  dataType: "org-id.number.cn.uscc",
  name: "Chinese unified social credit code",
  countries: ["CN"],
  patterns: [{ regex: String.raw`[159YANG][1239]\d{6}[\dA-HJ-NPQRTUWXY]{9}[\dA-HJ-NPQRTUWXY]`, score: 0.85 }],
  check: "cn-uscc",
  context: {
    raise: [
      "统一社会信用代码",
      "社会信用代码",
      "信用代码",
      "营业执照",
      "纳税人识别号",
      "税号",
      "组织机构代码",
      "uscc",
      "unified social credit code",
      "business licence",
      "注册号",
    ],
  },
  labels: [
    "统一社会信用代码",
    "社会信用代码",
    "信用代码",
    "营业执照号",
    "营业执照注册号",
    "纳税人识别号",
    "税号",
    "uscc",
    "unified social credit code",
    "credit code",
  ],
  examples: {
    hits: ["统一社会信用代码：91350100M000100Y43", "税号 91440300MA5D12345W"],
    misses: ["统一社会信用代码：91350100M000100Y44", "统一社会信用代码：91350100M000100Y", "91350100M000I00Y43"],
  },
  sources: ["GB 32100-2015"],
};
