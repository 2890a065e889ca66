import type { CatalogDetector } from "../../catalog-detector.ts";

/** Italian plate: two letters, three digits, two letters. */
export const itVehicleRegistration: CatalogDetector = {
  id: "it-vehicle-registration",
  dataType: "gov-id.vehicle-plate.it",
  name: "Italian vehicle registration",
  countries: ["IT"],
  patterns: [{ regex: String.raw`[A-HJ-NPR-TV-Z]{2}[ -]?\d{3}[ -]?[A-HJ-NPR-TV-Z]{2}`, score: 0.25 }],
  context: {
    raise: [
      "targa",
      "targhe",
      "autoveicolo",
      "veicolo",
      "pra",
      "italian plate",
      "italian vehicle registration",
      "italian license plate",
      "italian number plate",
      "it plate",
      "plate it",
    ],
  },
  labels: [
    "targa",
    "numero targa",
    "targhe",
    "autoveicolo",
    "veicolo",
    "pra",
    "italian plate",
    "italian vehicle registration",
    "italian license plate",
    "italian number plate",
    "it plate",
    "plate it",
  ],
  requiresContext: true,
  examples: { hits: ["targa AB123CD", "targa FG 456 HJ"], misses: ["AB123CD", "targa AI123CD", "targa AB12CD"] },
  sources: ["Codice della strada, art. 100; Appendici al Titolo III del Regolamento"],
};
