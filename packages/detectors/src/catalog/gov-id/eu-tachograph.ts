import type { CatalogDetector } from "../../catalog-detector.ts";

/** Driver card of a tachograph: fourteen characters and two for replacement, behind a word for it. */
export const euTachograph: CatalogDetector = {
  id: "eu-tachograph",
  dataType: "gov-id.driving-licence.tachograph",
  name: "Tachograph driver card number",
  countries: [],
  patterns: [{ regex: String.raw`[A-Z\d]{14}[\dA-Z]{2}`, score: 0.05 }],
  context: {
    raise: [
      "driver card",
      "tachograph",
      "tachograph card",
      "fahrerkarte",
      "fahrtenschreiber",
      "carte conducteur",
      "chronotachygraphe",
      "bestuurderskaart",
      "tarjeta de conductor",
      "carta tachigrafica",
      "karta kierowcy",
    ],
    lower: ["imei", "card number"],
  },
  labels: [
    "driver card",
    "driver card number",
    "tachograph card",
    "tachograph card number",
    "fahrerkarte",
    "fahrerkartennummer",
    "carte conducteur",
    "bestuurderskaart",
  ],
  requiresContext: true,
  examples: {
    hits: ["tachograph card DF00012345678900", "Fahrerkarte 0000000123456700"],
    misses: ["DF00012345678900"],
  },
  sources: ["Regulation (EU) 2016/799, annex IC, 2.74"],
};
