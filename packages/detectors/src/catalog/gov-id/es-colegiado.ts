import type { CatalogDetector } from "../../catalog-detector.ts";

/** Spanish number of a registered doctor or nurse: province twice and five digits, behind a word for it. */
export const esColegiado: CatalogDetector = {
  id: "es-colegiado",
  dataType: "gov-id.professional.es.colegiado",
  name: "Spanish medical college number",
  countries: ["ES"],
  patterns: [
    { regex: String.raw`\d{2}[ /-]?\d{2}[ /-]?\d{5}`, score: 0.2 },
    { regex: String.raw`\d{4,9}`, score: 0.05 },
  ],
  context: {
    raise: [
      "colegiado",
      "nº colegiado",
      "n.º colegiado",
      "número de colegiado",
      "nºcol",
      "nº col",
      "n° col",
      "núm. col",
      "col.",
      "colegiada",
      "colegio de médicos",
      "médico",
    ],
    lower: ["teléfono", "nhc", "nass"],
  },
  labels: ["colegiado", "nº colegiado", "nº col", "número de colegiado", "num colegiado", "nºcol"],
  requiresContext: true,
  examples: {
    hits: ["Dra. Ana Ruiz Gil Nº Colegiado: 28 28 12345", "NºCol: 08 08 54321"],
    misses: ["28 28 12345", "colegiado 12"],
  },
  knownAs: { presidio: "MEDICAL_LICENSE" },
  sources: ["Consejo General de Colegios Oficiales de Médicos, número de colegiado"],
};
