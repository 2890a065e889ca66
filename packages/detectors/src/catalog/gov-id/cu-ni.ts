import type { CatalogDetector } from "../../catalog-detector.ts";

/** Cuban identity number: birth date, century, serial, behind its name. */
export const cuNi: CatalogDetector = {
  id: "cu-ni",
  dataType: "gov-id.national.cu.ni",
  name: "Cuban identity number",
  countries: ["CU"],
  patterns: [{ regex: String.raw`\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{5}`, score: 0.06 }],
  context: { raise: ["carné de identidad", "número de identidad", "carnet de identidad", "ci"] },
  labels: ["carné de identidad", "número de identidad", "ci"],
  requiresContext: true,
  examples: { hits: ["carné de identidad 85051512345"], misses: ["85051512345", "carné de identidad 85131512345"] },
  sources: ["Ministerio del Interior de Cuba"],
};
