import type { CatalogDetector } from "../../catalog-detector.ts";

/** Peruvian identity number: eight digits and an optional check character, behind its name. */
export const peDni: CatalogDetector = {
  id: "pe-dni",
  dataType: "gov-id.national.pe.dni",
  name: "Peruvian DNI",
  countries: ["PE"],
  patterns: [
    { regex: String.raw`\d{8}-[\dA-Ka-k]`, score: 0.2 },
    { regex: String.raw`\d{8}`, score: 0.04 },
  ],
  context: { raise: ["dni", "documento nacional de identidad", "cui", "reniec"], lower: ["teléfono", "celular"] },
  labels: ["dni", "dni no", "número dni", "documento", "documento nacional de identidad", "cui"],
  requiresContext: true,
  examples: { hits: ["DNI 12345678-8", "RENIEC DNI 45678901"], misses: ["45678901 soles", "DNI 1234567"] },
  knownAs: { google: "PERU_DNI_NUMBER" },
  sources: ["RENIEC, Ley 26497"],
};
