import type { CatalogDetector } from "../../catalog-detector.ts";

/** Italian driving licence: two letters, seven digits, a letter, or the U1 form. */
export const itDrivingLicence: CatalogDetector = {
  id: "it-driving-licence",
  dataType: "gov-id.driving-licence.it",
  name: "Italian driving licence number",
  countries: ["IT"],
  patterns: [
    { regex: String.raw`[A-Za-z]{2}\d{7}[A-Za-z]`, score: 0.4 },
    { regex: String.raw`[Uu]1[\dBCDFGHJ-NPQRSTV-Zbcdfghj-npqrstv-z]{7}[A-Za-z]`, score: 0.5 },
  ],
  context: {
    raise: [
      "patente",
      "patente di guida",
      "numero patente",
      "motorizzazione",
      "license",
      "italian driving licence",
      "italian driving license",
      "italian driver licence",
      "italian driver license",
      "italian licence",
      "it driving licence",
      "driving licence it",
    ],
    lower: ["carta d'identità", "passaporto"],
  },
  labels: [
    "patente",
    "patente di guida",
    "numero patente",
    "motorizzazione",
    "license",
    "italian driving licence",
    "italian driving license",
    "italian driver licence",
    "italian driver license",
    "italian licence",
    "it driving licence",
    "driving licence it",
  ],
  examples: {
    hits: ["patente di guida AB1234567C", "patente U1B23C45KE"],
    misses: ["patente AB123456C", "patente U1A23A45AE"],
  },
  knownAs: { presidio: "IT_DRIVER_LICENSE", macie: "ITALY_DRIVERS_LICENSE" },
  sources: ["Ministero delle Infrastrutture e dei Trasporti, patente di guida"],
};
