import type { CatalogDetector } from "../../catalog-detector.ts";

/** German driving licence: authority, serial, check character, issue. */
export const deDrivingLicence: CatalogDetector = {
  id: "de-driving-licence",
  dataType: "gov-id.driving-licence.de",
  name: "German driving licence number",
  countries: ["DE"],
  patterns: [
    { regex: String.raw`[A-Za-z\d]\d{2}[A-Za-z\d]{6}[\dXx][A-Za-z\d]`, score: 0.3 },
    { regex: String.raw`[A-Za-z]{2}\d{8}[A-Za-z\d]`, score: 0.3 },
  ],
  check: "de-driving-licence",
  context: {
    raise: [
      "führerschein",
      "führerscheinnummer",
      "fahrerlaubnis",
      "fahrerlaubnisnummer",
      "fs-nr",
      "german driving licence",
      "german driving license",
      "german driver licence",
      "german driver license",
      "german licence",
      "de driving licence",
      "driving licence de",
    ],
    lower: ["iban", "fahrgestellnummer"],
  },
  labels: [
    "führerscheinnummer",
    "führerschein nr",
    "führerschein",
    "fahrerlaubnisnummer",
    "fahrerlaubnis",
    "fs-nr",
    "german driving licence",
    "german driving license",
    "german driver licence",
    "german driver license",
    "german licence",
    "de driving licence",
    "driving licence de",
  ],
  requiresContext: true,
  examples: {
    hits: ["Führerschein B072RRE2I55", "Führerscheinnummer BO12345678A"],
    misses: ["B072RRE2I55", "Führerschein B072RRE2I65", "Führerschein BO12345678"],
  },
  knownAs: {
    presidio: "DE_DRIVER_LICENSE",
    google: "GERMANY_DRIVERS_LICENSE_NUMBER",
    macie: "GERMANY_DRIVERS_LICENSE",
  },
  sources: ["Fahrerlaubnis-Verordnung, Anlage 8; Kraftfahrt-Bundesamt"],
};
