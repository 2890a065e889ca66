import type { CatalogDetector } from "../../catalog-detector.ts";

/** Salvadoran identity number: eight digits, hyphen, check digit. */
export const svDui: CatalogDetector = {
  id: "sv-dui",
  dataType: "gov-id.national.sv.dui",
  name: "Salvadoran identity number (DUI)",
  countries: ["SV"],
  patterns: [{ regex: String.raw`\d{8}-\d`, score: 0.4 }],
  check: "sv-dui",
  context: { raise: ["dui", "documento único de identidad", "rnpn"], lower: ["rut", "cuit"] },
  labels: ["dui", "dui no", "número de dui", "documento único de identidad"],
  examples: { hits: ["DUI 01234567-8"], misses: ["DUI 01234567-9"] },
  sources: ["Registro Nacional de las Personas Naturales de El Salvador"],
};
