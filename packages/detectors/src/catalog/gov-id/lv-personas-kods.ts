import type { CatalogDetector } from "../../catalog-detector.ts";

/** Latvian personal code: birth date and five digits, or 32 and nine digits. */
export const lvPersonasKods: CatalogDetector = {
  id: "lv-personas-kods",
  dataType: "gov-id.national.lv.personas-kods",
  name: "Latvian personal code",
  countries: ["LV"],
  patterns: [
    { regex: String.raw`(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}-[012]\d{4}`, score: 0.85 },
    { regex: String.raw`3[2-9]\d{4}-\d{5}`, score: 0.5 },
    { regex: String.raw`(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}[012]\d{4}`, score: 0.35 },
    { regex: String.raw`3[2-9]\d{9}`, score: 0.06 },
  ],
  check: "lv-personas-kods",
  context: {
    raise: ["personas kods", "p.k.", "pk", "latvian personal", "personal code"],
    lower: ["tālrunis", "telefon", "asmens kodas", "isikukood"],
  },
  labels: ["personas kods", "personal code", "latvian id", "national id", "tax id", "tin"],
  examples: {
    hits: ["personas kods 161175-19997", "personas kods 325794-61005"],
    misses: ["personas kods 161175-19998", "personas kods 321375-1999", "personas kods 161375-19997"],
  },
  sources: ["Fizisko personu reģistra likums"],
};
