import type { CatalogDetector } from "../../catalog-detector.ts";

/** UK employer PAYE reference behind its name. */
export const gbPayeRef: CatalogDetector = {
  id: "gb-paye-ref",
  dataType: "org-id.number.gb.paye",
  name: "UK PAYE reference",
  countries: ["GB"],
  patterns: [{ regex: String.raw`\d{3}/[\dA-Za-z]{1,10}`, score: 0.1 }],
  context: { raise: ["paye", "paye reference", "employer reference", "employer paye", "ern", "hmrc"] },
  labels: ["paye", "paye ref", "paye reference", "employer paye reference", "ern"],
  requiresContext: true,
  examples: { hits: ["PAYE reference 123/AB45678"], misses: ["123/AB45678", "PAYE 12/AB45678"] },
  sources: ["HM Revenue and Customs, employer PAYE reference"],
};
