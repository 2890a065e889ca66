import type { CatalogDetector } from "../../catalog-detector.ts";

/** Belgian national number or BIS number: birth date, serial, 97 less the remainder. */
export const beNn: CatalogDetector = {
  id: "be-nn",
  dataType: "gov-id.national.be.nn",
  name: "Belgian national number",
  countries: ["BE"],
  patterns: [
    { regex: String.raw`\d{2}\.\d{2}\.\d{2}-\d{3}[.-]\d{2}`, score: 0.97 },
    { regex: String.raw`\d{6}[- ]\d{3}[-. ]\d{2}`, score: 0.85 },
    { regex: String.raw`\d{11}`, score: 0.35 },
  ],
  check: "be-nn",
  context: {
    raise: [
      "rijksregisternummer",
      "insz",
      "niss",
      "numéro national",
      "numéro de registre national",
      "registre national",
      "rijksregister",
      "nationaal nummer",
      "rrn",
      "national register",
      "bis-nummer",
      "nn",
    ],
    lower: ["telefoon", "téléphone", "ondernemingsnummer"],
  },
  labels: [
    "rijksregisternummer",
    "insz",
    "niss",
    "insz nummer",
    "numéro national",
    "numéro registre national",
    "nationaal nummer",
    "national number",
    "national register number",
    "rrn",
    "belgian national number",
    "nn",
  ],
  examples: {
    hits: ["rijksregisternummer 85.07.30-033.28", "NISS 00012511119"],
    misses: ["rijksregisternummer 85.07.30-033.29", "NISS 85133003328"],
  },
  sources: ["Koninklijk besluit van 3 april 1984; Rijksregister"],
};
