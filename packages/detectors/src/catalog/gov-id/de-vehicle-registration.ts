import type { CatalogDetector } from "../../catalog-detector.ts";
import { vehiclePlateWords } from "../../words/vehicle-plate.ts";

/** German plate: district, letters, digits, E or H; behind a word for it. */
export const deVehicleRegistration: CatalogDetector = {
  id: "de-vehicle-registration",
  dataType: "gov-id.vehicle-plate.de",
  name: "German vehicle registration",
  countries: ["DE"],
  patterns: [
    { regex: String.raw`[A-ZÄÖÜ]{1,3}[- ][A-Z]{1,2}[- ]?[1-9]\d{0,3}[EHeh]?`, score: 0.3 },
    { regex: String.raw`[A-ZÄÖÜ]{1,3}-[A-Z]{1,2}[- ]?[1-9]\d{0,3} ?[EH]?`, score: 0.35 },
    { regex: String.raw`[A-ZÄÖÜ]{1,3} ?[A-Z]{1,2} ?[1-9]\d{0,3} ?[EH]?`, score: 0.1 },
    { regex: String.raw`[a-zäöü]{1,3}[- ][a-z]{1,2}[- ]?[1-9]\d{0,3}[eh]?`, score: 0.15 },
  ],
  check: "de-plate",
  context: {
    raise: [
      "kennzeichen",
      "kfz-kennzeichen",
      "amtliches kennzeichen",
      "nummernschild",
      "kfz",
      "fahrzeugschein",
      ...vehiclePlateWords,
    ],
    lower: ["sku", "din", "iso"],
  },
  labels: ["kfz kennzeichen", "kennzeichen", "amtliches kennzeichen", ...vehiclePlateWords],
  requiresContext: true,
  examples: {
    hits: ["Kennzeichen M-AB 1234", "Kfz-Kennzeichen: B MW 77E"],
    misses: ["M-AB 1234", "Kennzeichen M-ABC 1234", "Kennzeichen M-AB 12345"],
  },
  knownAs: { presidio: "DE_LICENSE_PLATE" },
  sources: ["Fahrzeug-Zulassungsverordnung, § 9 and Anlage 1 (Unterscheidungszeichen)"],
};
