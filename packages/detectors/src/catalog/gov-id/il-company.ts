import type { CatalogDetector } from "../../catalog-detector.ts";

/** Israeli company number: nine digits from 5, Luhn. */
export const ilCompany: CatalogDetector = {
  id: "il-company",
  dataType: "org-id.number.il.company",
  name: "Israeli company number",
  countries: ["IL"],
  patterns: [{ regex: String.raw`5\d-?\d{6}-?\d`, score: 0.12 }],
  check: "il-id",
  context: { raise: ["ח.פ", 'ח"פ', "חפ", "מספר חברה", "עוסק מורשה", "israeli company", "company number"] },
  labels: ["ח פ", "חפ", "מספר חברה", "עוסק מורשה", "company number", "vat number"],
  examples: { hits: ["ח.פ 512345679"], misses: ["ח.פ 512345670"] },
  sources: ["Israeli Corporations Authority"],
};
