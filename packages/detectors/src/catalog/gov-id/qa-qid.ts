import type { CatalogDetector } from "../../catalog-detector.ts";

/** Qatari identity number: century, birth year, country, serial. */
export const qaQid: CatalogDetector = {
  id: "qa-qid",
  dataType: "gov-id.national.qa.qid",
  name: "Qatari identity number",
  countries: ["QA"],
  patterns: [{ regex: String.raw`[23]\d{2}\d{3}\d{5}`, score: 0.06 }],
  context: { raise: ["qid", "qatar id", "qatari id", "رقم البطاقة الشخصية", "البطاقة الشخصية", "residence permit"] },
  labels: ["qid", "qatar id", "qid number", "رقم البطاقة الشخصية"],
  requiresContext: true,
  examples: { hits: ["QID 28563412345"], misses: ["28563412345", "QID 48563412345"] },
  sources: ["Ministry of Interior of Qatar"],
};
