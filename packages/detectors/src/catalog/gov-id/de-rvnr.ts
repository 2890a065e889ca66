import type { CatalogDetector } from "../../catalog-detector.ts";

/** German pension insurance number: area, birth date, letter, serial, check digit. */
export const deRvnr: CatalogDetector = {
  id: "de-rvnr",
  dataType: "gov-id.national.de.rvnr",
  name: "German pension insurance number",
  countries: ["DE"],
  patterns: [
    { regex: String.raw`\d{2} ?(?:[05][1-9]|[1267]\d|3[01]|8[01])(?:0[1-9]|1[0-2])\d{2} ?[A-Za-z] ?\d{3}`, score: 0.9 },
    { regex: String.raw`\d{2} \d{2}-\d{2}-\d{2} [A-Z] \d{2} \d`, score: 0.9 },
  ],
  check: "de-rvnr",
  context: {
    raise: [
      "rvnr",
      "rentenversicherungsnummer",
      "sozialversicherungsnummer",
      "sv-nummer",
      "sv nummer",
      "versicherungsnummer",
      "rentenversicherung",
      "sozialversicherungsausweis",
      "vsnr",
    ],
  },
  labels: [
    "rvnr",
    "rentenversicherungsnummer",
    "sozialversicherungsnummer",
    "sv nummer",
    "sv nr",
    "versicherungsnummer",
    "vsnr",
  ],
  examples: {
    hits: ["Sozialversicherungsnummer 15 070649 C 103", "RVNR 65170839J003"],
    misses: ["RVNR 15 070649 C 104", "RVNR 15320649C103", "RVNR 15071349C103"],
  },
  knownAs: { presidio: "DE_SOCIAL_SECURITY" },
  sources: ["§ 147 SGB VI; § 2 and § 3 VKVV"],
};
