import type { CatalogDetector } from "../../catalog-detector.ts";

/** Panamanian personal number: province, volume, entry, behind its name. */
export const paCedula: CatalogDetector = {
  id: "pa-cedula",
  dataType: "gov-id.national.pa.cedula",
  name: "Panamanian personal number",
  countries: ["PA"],
  patterns: [{ regex: String.raw`(?:PE|E|N|[1-9]|1[0-3])(?:-?(?:AV|PI|NT))?-\d{1,4}-\d{1,6}`, score: 0.12 }],
  context: {
    raise: ["cédula", "cédula de identidad personal", "cip", "tribunal electoral"],
    lower: ["teléfono", "fecha"],
  },
  labels: ["cédula", "cedula", "cédula de identidad", "cip", "national id"],
  requiresContext: true,
  examples: { hits: ["cédula 8-123-4567", "cédula PE-12-345"], misses: ["8-123-4567"] },
  sources: ["Tribunal Electoral de Panamá"],
};
