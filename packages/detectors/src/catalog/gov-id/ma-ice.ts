import type { CatalogDetector } from "../../catalog-detector.ts";

/** Moroccan company number: fifteen digits, a multiple of 97. */
export const maIce: CatalogDetector = {
  id: "ma-ice",
  dataType: "org-id.number.ma.ice",
  name: "Moroccan company number (ICE)",
  countries: ["MA"],
  patterns: [{ regex: String.raw`\d{15}`, score: 0.3 }],
  check: "ma-ice",
  context: {
    raise: ["ice", "identifiant commun", "identifiant commun de l'entreprise", "التعريف الموحد للمقاولة"],
    lower: ["imei"],
  },
  labels: ["ice", "identifiant commun de l entreprise", "numéro ice"],
  examples: { hits: ["ICE 001561234000069"], misses: ["ICE 001561234000060"] },
  sources: ["Décret n° 2-11-63 of 2011 (Maroc)"],
};
