import type { CatalogDetector } from "../../catalog-detector.ts";

/** Slovak birth number: birth date and three or four digits, a multiple of 11. */
export const skRc: CatalogDetector = {
  id: "sk-rc",
  dataType: "gov-id.national.sk.rc",
  name: "Slovak birth number",
  countries: ["SK"],
  patterns: [
    { regex: String.raw`\d{2}[0-8]\d[0-3]\d/\d{4}`, score: 0.85 },
    { regex: String.raw`\d{2}[0-8]\d[0-3]\d/\d{3}`, score: 0.45 },
    { regex: String.raw`\d{2}[0-8]\d[0-3]\d{5}`, score: 0.18 },
    { regex: String.raw`\d{2}[0-8]\d[0-3]\d{4}`, score: 0.03 },
  ],
  check: "cz-rc",
  context: {
    raise: ["rodné číslo", "rodného čísla", "rč", "r. č.", "nar.", "narodený", "slovak personal"],
    lower: ["telefon", "účet", "číslo účtu", "mobil"],
  },
  labels: [
    "rodné číslo",
    "rč",
    "rodne cislo",
    "slovak birth number",
    "national id",
    "personal number",
    "birth number",
    "tax id",
  ],
  examples: {
    hits: ["rodné číslo 850515/1237", "rodné číslo: 455221/999"],
    misses: ["rodné číslo 850515/1238", "rodné číslo 851315/1234"],
  },
  sources: ["Zákon č. 301/1995 Z. z. o rodnom čísle"],
};
