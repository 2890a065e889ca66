import type { CatalogDetector } from "../../catalog-detector.ts";

/** Kazakh individual or business number: birth date or registration month, two-stage modulo 11. */
export const kzIin: CatalogDetector = {
  id: "kz-iin",
  dataType: "gov-id.national.kz.iin",
  name: "Kazakh individual or business number",
  countries: ["KZ"],
  patterns: [{ regex: String.raw`(?:KZ ?)?\d{2}(?:0[1-9]|1[0-2])[0-6]\d[0-6]\d{5}`, score: 0.3 }],
  check: "kz-iin",
  context: { raise: ["иин", "бин", "iin", "bin", "жсн", "бсн"], lower: ["телефон", "my number"] },
  labels: ["иин", "бин", "иин бин", "жсн", "iin", "bin", "national id", "tax id"],
  examples: { hits: ["ИИН 850515301232"], misses: ["ИИН 850515301233", "ИИН 851315301234"] },
  sources: ["Закон Республики Казахстан № 223-III of 2007"],
};
