import type { CatalogDetector } from "../../catalog-detector.ts";

/** Austrian insurance number: serial, check digit, birth date. */
export const atSvnr: CatalogDetector = {
  id: "at-svnr",
  dataType: "gov-id.national.at.svnr",
  name: "Austrian social insurance number",
  countries: ["AT"],
  patterns: [
    { regex: String.raw`[1-9]\d{3} (?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-5])\d{2}`, score: 0.75 },
    { regex: String.raw`[1-9]\d{3}(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-5])\d{2}`, score: 0.3 },
  ],
  check: "at-svnr",
  context: {
    raise: [
      "sozialversicherungsnummer",
      "versicherungsnummer",
      "svnr",
      "sv-nr",
      "sv-nummer",
      "sozialversicherung",
      "e-card",
      "ögk",
    ],
    lower: ["telefon", "bestellnummer"],
  },
  labels: ["sozialversicherungsnummer", "svnr", "sv nr", "sv nummer", "versicherungsnummer", "e card nummer"],
  examples: {
    hits: ["SVNR 1237 010180", "Sozialversicherungsnummer 4568311299"],
    misses: ["SVNR 1238 010180", "SVNR 1237 321280"],
  },
  sources: ["§ 31 (4) ASVG; Dachverband der Sozialversicherungsträger"],
};
