import type { CatalogDetector } from "../../catalog-detector.ts";

/** Indian health account (ABHA): fourteen digits in groups, behind its name. */
export const inAbha: CatalogDetector = {
  id: "in-abha",
  dataType: "health.record-id.in.abha",
  name: "Indian health account (ABHA)",
  countries: ["IN"],
  patterns: [
    { regex: String.raw`[1-9]\d-\d{4}-\d{4}-\d{4}`, score: 0.5 },
    { regex: String.raw`[1-9]\d{13}`, score: 0.03 },
  ],
  context: { raise: ["abha", "abha number", "health id", "ayushman", "ayushman bharat", "abdm", "ndhm"] },
  labels: ["abha", "abha no", "abha number", "abha id", "health id", "health id number"],
  requiresContext: true,
  examples: { hits: ["ABHA number 12-3456-7890-1234"], misses: ["12-3456-7890-1234", "ABHA 12-3456-7890"] },
  sources: ["National Health Authority of India, ABHA"],
};
