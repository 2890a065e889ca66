import type { CatalogDetector } from "../../catalog-detector.ts";

/** Albanian tax number: letter, eight digits, letter. */
export const alNipt: CatalogDetector = {
  id: "al-nipt",
  dataType: "org-id.number.al.nipt",
  name: "Albanian tax number (NIPT)",
  countries: ["AL"],
  patterns: [{ regex: String.raw`(?:AL ?)?[JKLMjklm]\d{8}[A-Za-z]`, score: 0.35 }],
  context: { raise: ["nipt", "nuis", "numri i identifikimit", "tvsh", "tatim"] },
  labels: ["nipt", "nuis", "vat number", "tax id"],
  examples: { hits: ["NIPT K12345678A"], misses: ["NIPT A12345678A", "NIPT K1234567A"] },
  sources: ["Qendra Kombëtare e Biznesit, NUIS"],
};
