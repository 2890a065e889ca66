import type { CatalogDetector } from "../../catalog-detector.ts";

/** Czech birth number: birth date and three or four digits, a multiple of 11. */
export const czRc: CatalogDetector = {
  id: "cz-rc",
  dataType: "gov-id.national.cz.rc",
  name: "Czech birth number",
  countries: ["CZ"],
  patterns: [
    { regex: String.raw`\d{2}[0-8]\d[0-3]\d/\d{4}`, score: 0.9 },
    { regex: String.raw`\d{2}[0-8]\d[0-3]\d/\d{3}`, score: 0.5 },
    { regex: String.raw`\d{2}[0-8]\d[0-3]\d{5}`, score: 0.2 },
    { regex: String.raw`\d{2}[0-8]\d[0-3]\d{4}`, score: 0.03 },
  ],
  check: "cz-rc",
  context: {
    raise: ["rodné číslo", "rodného čísla", "rč", "r. č.", "r.č.", "nar.", "narozen", "czech personal"],
    lower: ["telefon", "účet", "číslo účtu", "mobil"],
  },
  labels: ["rodné číslo", "rč", "rodne cislo", "czech birth number", "national id", "personal number", "birth number"],
  examples: {
    hits: ["rodné číslo 850515/1237", "rodné číslo: 455221/999"],
    misses: ["rodné číslo 850515/1238", "rodné číslo 851315/1234"],
  },
  sources: ["Zákon č. 133/2000 Sb., o evidenci obyvatel"],
};
