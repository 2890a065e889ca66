import type { CatalogDetector } from "../../catalog-detector.ts";

/** Ukrainian enterprise code: eight digits, two-stage modulo 11. */
export const uaEdrpou: CatalogDetector = {
  id: "ua-edrpou",
  dataType: "org-id.number.ua.edrpou",
  name: "Ukrainian enterprise code",
  countries: ["UA"],
  patterns: [{ regex: String.raw`\d{8}`, score: 0.06 }],
  check: "ua-edrpou",
  context: { raise: ["єдрпоу", "код єдрпоу", "едрпоу", "edrpou", "юридична особа"], lower: ["телефон", "дата"] },
  labels: ["єдрпоу", "код єдрпоу", "edrpou", "enterprise code"],
  requiresContext: true,
  examples: { hits: ["ЄДРПОУ 32855961"], misses: ["ЄДРПОУ 32855962"] },
  sources: ["Держстат, ЄДРПОУ"],
};
