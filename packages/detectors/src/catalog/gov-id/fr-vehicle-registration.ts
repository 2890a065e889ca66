import type { CatalogDetector } from "../../catalog-detector.ts";

/** French plate: two letters, three digits, two letters. */
export const frVehicleRegistration: CatalogDetector = {
  id: "fr-vehicle-registration",
  dataType: "gov-id.vehicle-plate.fr",
  name: "French vehicle registration",
  countries: ["FR"],
  patterns: [
    { regex: String.raw`[A-HJ-NP-TV-Z]{2}[- ]\d{3}[- ][A-HJ-NP-TV-Z]{2}`, score: 0.6 },
    { regex: String.raw`[A-HJ-NP-TV-Z]{2}\d{3}[A-HJ-NP-TV-Z]{2}`, score: 0.15 },
    { regex: String.raw`\d{1,4}[ -]?[A-HJ-NP-TV-Z]{2,3}[ -]?(?:\d{2}|2[AB])`, score: 0.05 },
  ],
  context: {
    raise: [
      "immatriculation",
      "plaque",
      "plaque d'immatriculation",
      "carte grise",
      "véhicule",
      "french plate",
      "french vehicle registration",
      "french license plate",
      "french number plate",
      "fr plate",
      "plate fr",
    ],
  },
  labels: [
    "immatriculation",
    "plaque d immatriculation",
    "plaque",
    "plaque d'immatriculation",
    "carte grise",
    "véhicule",
    "french plate",
    "french vehicle registration",
    "french license plate",
    "french number plate",
    "fr plate",
    "plate fr",
  ],
  requiresContext: true,
  examples: {
    hits: ["immatriculation AB-123-CD", "plaque 1234 AB 75"],
    misses: ["AB-123-CD", "immatriculation AI-123-CD"],
  },
  sources: ["Arrêté du 9 février 2009 relatif aux modalités d'immatriculation des véhicules"],
};
