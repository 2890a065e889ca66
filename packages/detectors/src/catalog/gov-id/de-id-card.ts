import type { CatalogDetector } from "../../catalog-detector.ts";

/** German identity card: nine characters, the tenth or the ninth checks. */
export const deIdCard: CatalogDetector = {
  id: "de-id-card",
  dataType: "gov-id.national.de.id-card",
  name: "German identity card number",
  countries: ["DE"],
  patterns: [
    { regex: String.raw`[LMNPRTVWXYlmnprtvwxyCFGHJKcfghjk][CFGHJKLMNPRTVWXYZcfghjklmnprtvwxyz\d]{8}\d`, score: 0.3 },
    { regex: String.raw`[LMNPRTVWXYlmnprtvwxyCFGHJKcfghjk][CFGHJKLMNPRTVWXYZcfghjklmnprtvwxyz\d]{7}\d`, score: 0.25 },
    { regex: String.raw`\d{9}\d[Dd]`, score: 0.5 },
  ],
  check: "de-id-card",
  context: {
    raise: [
      "personalausweis",
      "personalausweisnummer",
      "ausweisnummer",
      "ausweis-nr",
      "ausweis",
      "ausweis nr",
      "perso",
      "identity card",
      "id card",
      "seriennummer",
      "dokumentennummer",
    ],
    lower: ["reisepass", "passport", "sku", "part"],
  },
  labels: [
    "personalausweis",
    "personalausweisnummer",
    "personalausweis nr",
    "ausweisnummer",
    "ausweis nr",
    "id card",
    "id card number",
    "identity card number",
  ],
  requiresContext: true,
  examples: {
    hits: ["Personalausweis L01X00T471", "Personalausweisnummer LZ6311T48", "Ausweisnummer T220001293"],
    misses: ["L01X00T471", "Personalausweis L01X00T472", "Personalausweis A01X00T471"],
  },
  knownAs: {
    presidio: "DE_ID_CARD",
    google: "GERMANY_IDENTITY_CARD_NUMBER",
    macie: "GERMANY_NATIONAL_IDENTIFICATION_NUMBER",
  },
  sources: ["§ 5 Personalausweisgesetz; PAuswV Anhang: Seriennummer", "ICAO Doc 9303-3, 4.9"],
};
