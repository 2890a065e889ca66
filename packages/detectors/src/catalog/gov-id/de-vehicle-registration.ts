import type { CatalogDetector } from "../../catalog-detector.ts";

/** German plate: district, letters, digits, E or H; behind a word for it. */
export const deVehicleRegistration: CatalogDetector = {
  id: "de-vehicle-registration",
  dataType: "gov-id.vehicle-plate.de",
  name: "German vehicle registration",
  countries: ["DE"],
  patterns: [
    {
      regex: String.raw`(?:[A-ZÄÖÜ]{1,2}[- ][A-Z]{1,2}[- ]?[1-9]\d{0,3}|[A-ZÄÖÜ]{3}[- ][A-Z][- ]?[1-9]\d{0,3}|[A-ZÄÖÜ]{3}[- ][A-Z]{2}[- ]?[1-9]\d{0,2})(?:[- ]?[EH])?`,
      score: 0.35,
    },
    {
      regex: String.raw`(?:[a-zäöü]{1,2}[- ][a-z]{1,2}[- ]?[1-9]\d{0,3}|[a-zäöü]{3}[- ][a-z][- ]?[1-9]\d{0,3}|[a-zäöü]{3}[- ][a-z]{2}[- ]?[1-9]\d{0,2})[eh]?`,
      score: 0.15,
    },
    { regex: String.raw`[A-ZÄÖÜ]{2,5}[1-9]\d{0,3} ?[EH]?`, score: 0.08 },
  ],
  context: {
    raise: [
      "kennzeichen",
      "kfz-kennzeichen",
      "amtliches kennzeichen",
      "nummernschild",
      "kfz",
      "fahrzeugschein",
      "german plate",
      "german vehicle registration",
      "german license plate",
      "german number plate",
      "de plate",
      "plate de",
    ],
    lower: ["sku", "din", "iso"],
  },
  labels: [
    "kfz kennzeichen",
    "kennzeichen",
    "amtliches kennzeichen",
    "kfz-kennzeichen",
    "nummernschild",
    "kfz",
    "fahrzeugschein",
    "german plate",
    "german vehicle registration",
    "german license plate",
    "german number plate",
    "de plate",
    "plate de",
  ],
  requiresContext: true,
  examples: {
    hits: ["Kennzeichen M-AB 1234", "Kfz-Kennzeichen: B MW 77E"],
    misses: ["M-AB 1234", "Kennzeichen MABCDE 1234", "Kennzeichen M-AB 12345"],
  },
  knownAs: { presidio: "DE_LICENSE_PLATE" },
  sources: ["Fahrzeug-Zulassungsverordnung, § 9 and Anlage 1 (Unterscheidungszeichen)"],
};
