import type { CatalogDetector } from "../../catalog-detector.ts";

/** Nicaraguan identity card: municipality, birth date, serial, letter modulo 23. */
export const niId: CatalogDetector = {
  id: "ni-id",
  dataType: "gov-id.national.ni.cedula",
  name: "Nicaraguan identity card",
  countries: ["NI"],
  patterns: [
    { regex: String.raw`\d{3}-(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}-\d{4}[A-Ya-y]`, score: 0.95 },
    { regex: String.raw`\d{3}(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}\d{4}[A-Y]`, score: 0.7 },
  ],
  check: "ni-id",
  context: { raise: ["cédula", "cédula de identidad", "cse"] },
  labels: ["cédula", "cedula", "cédula de identidad", "national id"],
  examples: { hits: ["cédula 001-150585-1234M"], misses: ["cédula 001-150585-1234N"] },
  sources: ["Consejo Supremo Electoral de Nicaragua"],
};
