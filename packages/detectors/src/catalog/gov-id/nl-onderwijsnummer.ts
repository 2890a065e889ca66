import type { CatalogDetector } from "../../catalog-detector.ts";

/** Dutch education number: nine digits from 10, modulo 11 leaves 5. */
export const nlOnderwijsnummer: CatalogDetector = {
  id: "nl-onderwijsnummer",
  dataType: "education.record.nl.onderwijsnummer",
  name: "Dutch education number",
  countries: ["NL"],
  patterns: [{ regex: String.raw`10\d{7}`, score: 0.15 }],
  check: "nl-onderwijsnummer",
  context: { raise: ["onderwijsnummer", "pgn", "leerling", "student"] },
  labels: ["onderwijsnummer", "pgn"],
  requiresContext: true,
  examples: { hits: ["onderwijsnummer 101234564"], misses: ["onderwijsnummer 101234565"] },
  sources: ["DUO, onderwijsnummer"],
};
