import type { CatalogDetector } from "../../catalog-detector.ts";

/** Romanian trade register: J, F or C, county, number, year. */
export const roOnrc: CatalogDetector = {
  id: "ro-onrc",
  dataType: "org-id.number.ro.onrc",
  name: "Romanian trade register number",
  countries: ["RO"],
  patterns: [
    { regex: String.raw`[JFCjfc](?:0?[1-9]|[1-4]\d|5[12])/\d{1,7}/(?:19|20)\d{2}`, score: 0.85 },
    { regex: String.raw`[JFC](?:19|20)\d{12}`, score: 0.6 },
  ],
  context: { raise: ["registrul comerțului", "onrc", "nr. reg. com", "număr de înregistrare"] },
  labels: ["nr reg com", "registrul comerțului", "onrc", "număr registrul comerțului"],
  examples: { hits: ["Nr. Reg. Com. J40/12345/2005"], misses: ["J40/12345", "J99/123/2005"] },
  sources: ["Oficiul Național al Registrului Comerțului"],
};
