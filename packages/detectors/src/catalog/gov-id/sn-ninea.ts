import type { CatalogDetector } from "../../catalog-detector.ts";

/** Senegalese company number: seven or nine digits and a fiscal code behind its name. */
export const snNinea: CatalogDetector = {
  id: "sn-ninea",
  dataType: "org-id.number.sn.ninea",
  name: "Senegalese company number (NINEA)",
  countries: ["SN"],
  patterns: [
    { regex: String.raw`\d{7,9} ?\d[A-Z]\d`, score: 0.5 },
    { regex: String.raw`\d{7,9}`, score: 0.03 },
  ],
  context: { raise: ["ninea", "numéro d'identification national des entreprises"] },
  labels: ["ninea", "numéro ninea"],
  requiresContext: true,
  examples: { hits: ["NINEA 0030600 2A1"], misses: ["0030600 2A1"] },
  sources: ["Agence nationale de la statistique et de la démographie du Sénégal"],
};
