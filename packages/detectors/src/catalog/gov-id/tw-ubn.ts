import type { CatalogDetector } from "../../catalog-detector.ts";

/** Taiwan business number: eight digits, digit sums modulo 5. */
export const twUbn: CatalogDetector = {
  id: "tw-ubn",
  dataType: "org-id.number.tw.ubn",
  name: "Taiwan unified business number",
  countries: ["TW"],
  patterns: [{ regex: String.raw`\d{8}`, score: 0.08 }],
  check: "tw-ubn",
  context: {
    raise: ["統一編號", "統編", "公司統編", "營利事業統一編號", "ubn", "tax id", "gui number", "vat"],
    lower: ["電話", "date", "日期", "phone"],
  },
  labels: ["統一編號", "統編", "公司統編", "ubn", "unified business number", "gui number", "tax id"],
  requiresContext: true,
  examples: { hits: ["統一編號 12345675"], misses: ["統一編號 12345677", "12345675", "統一編號 1234567"] },
  sources: ["Ministry of Finance, check of unified business numbers (2023)"],
};
