import type { CatalogDetector } from "../../catalog-detector.ts";

/** Japanese health insurer number behind its name: eight or six digits. */
export const jpHealthInsurance: CatalogDetector = {
  id: "jp-health-insurance",
  dataType: "health.insurance-id.jp.insurer",
  name: "Japanese health insurer number",
  countries: ["JP"],
  patterns: [{ regex: String.raw`\d{8}|\d{6}`, score: 0.04 }],
  context: {
    raise: ["保険者番号", "被保険者番号", "健康保険証", "保険証", "被保険者証", "記号番号", "health insurance card"],
    lower: ["電話", "郵便", "口座"],
  },
  labels: ["保険者番号", "被保険者番号", "被保険者証番号", "保険証番号", "health insurance number"],
  requiresContext: true,
  examples: { hits: ["保険者番号 06123456", "健康保険証 保険者番号：138057"], misses: ["06123456", "保険者番号 0612"] },
  sources: ["Ministry of Health, Labour and Welfare of Japan, insurer numbers"],
};
