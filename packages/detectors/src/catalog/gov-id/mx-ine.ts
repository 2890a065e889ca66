import type { CatalogDetector } from "../../catalog-detector.ts";

/** Mexican voter key: six consonants, birth date, state, sex, serial. */
export const mxIne: CatalogDetector = {
  id: "mx-ine",
  dataType: "gov-id.national.mx.ine",
  name: "Mexican voter credential key",
  countries: ["MX"],
  patterns: [
    {
      regex: String.raw`[B-DF-HJ-NP-TV-ZÑ]{6}\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|[12]\d|3[0-3]|8[78])[HM]\d{3}`,
      score: 0.9,
    },
  ],
  context: { raise: ["ine", "ife", "clave de elector", "credencial para votar", "cic", "ocr", "elector"] },
  labels: ["clave de elector", "ine", "ife", "credencial para votar", "cic", "ocr ine"],
  examples: {
    hits: ["clave de elector GRRCLS85051509H100"],
    misses: ["clave de elector GRRCLS85131509H100", "GRRCLS85051509X100"],
  },
  sources: ["Instituto Nacional Electoral, credencial para votar"],
};
