import type { CatalogDetector } from "../../catalog-detector.ts";

/** Kuwaiti civil id: century, birth date, serial, modulo 11. */
export const kwCivilId: CatalogDetector = {
  id: "kw-civil-id",
  dataType: "gov-id.national.kw.civil-id",
  name: "Kuwaiti civil id",
  countries: ["KW"],
  patterns: [{ regex: String.raw`[1-3]\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{5}`, score: 0.35 }],
  check: "kw-civil-id",
  context: { raise: ["civil id", "civil id no", "الرقم المدني", "البطاقة المدنية"] },
  labels: ["civil id", "civil id no", "civil id number", "الرقم المدني"],
  examples: { hits: ["Civil ID 285051512366"], misses: ["Civil ID 285051512367", "Civil ID 285131512345"] },
  sources: ["Public Authority for Civil Information of Kuwait"],
};
