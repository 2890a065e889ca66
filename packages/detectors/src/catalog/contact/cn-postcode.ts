import type { CatalogDetector } from "../../catalog-detector.ts";

/** Chinese postcode. */
export const cnPostcode: CatalogDetector = {
  id: "cn-postcode",
  dataType: "contact.postcode",
  name: "Chinese postcode",
  countries: ["CN"],
  patterns: [{ regex: String.raw`(?:0[1-7]|[1-7]\d|8[1-6])\d{4}`, score: 0.1 }],
  context: { raise: ["邮编", "邮政编码", "郵遞區號"] },
  labels: ["邮编", "邮政编码"],
  requiresContext: true,
  examples: { hits: ["邮编 100020", "邮政编码：518000"], misses: ["100020", "邮编 12"] },
  sources: ["GB/T 2260; China Post: postal codes"],
};
