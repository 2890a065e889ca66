import type { CatalogDetector } from "../../catalog-detector.ts";

/** Luxembourg national id: birth date, serial, Luhn and Verhoeff digits. */
export const luNationalId: CatalogDetector = {
  id: "lu-national-id",
  dataType: "gov-id.national.lu.matricule",
  name: "Luxembourg national id",
  countries: ["LU"],
  patterns: [
    { regex: String.raw`(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{5}`, score: 0.9 },
    { regex: String.raw`(?:18|19|20)\d{2} ?(?:0[1-9]|1[0-2]) ?(?:0[1-9]|[12]\d|3[01]) \d{3} ?\d{2}`, score: 0.9 },
  ],
  check: "lu-national-id",
  context: {
    raise: ["matricule", "numéro d'identification national", "numéro national", "cns", "sozialversicherungsnummer"],
  },
  labels: ["matricule", "numéro matricule", "numéro d identification national", "national id", "tax id", "tin"],
  examples: { hits: ["matricule 1985051512354"], misses: ["matricule 1985051512355", "matricule 1985023012345"] },
  sources: ["Loi du 19 juin 2013 relative à l'identification des personnes physiques"],
};
