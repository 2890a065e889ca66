import type { CatalogDetector } from "../../catalog-detector.ts";

/** Icelandic identity number: birth date, serial, check digit, century. */
export const isKennitala: CatalogDetector = {
  id: "is-kennitala",
  dataType: "gov-id.national.is.kennitala",
  name: "Icelandic identity number",
  countries: ["IS"],
  patterns: [
    { regex: String.raw`(?:[04][1-9]|[1256]\d|3[01]|7[01])(?:0[1-9]|1[0-2])\d{2}-\d{3}[089]`, score: 0.85 },
    { regex: String.raw`(?:[04][1-9]|[1256]\d|3[01]|7[01])(?:0[1-9]|1[0-2])\d{5}[089]`, score: 0.3 },
  ],
  check: "is-kennitala",
  context: { raise: ["kennitala", "kt", "kt.", "þjóðskrá"], lower: ["sími", "cpr", "pnr"] },
  labels: ["kennitala", "kt", "icelandic id", "national id"],
  examples: { hits: ["kennitala 010180-2289"], misses: ["kennitala 010180-2299"] },
  sources: ["Lög um skráningu einstaklinga nr. 140/2019; Þjóðskrá"],
};
