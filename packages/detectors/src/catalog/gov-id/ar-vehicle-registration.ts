import type { CatalogDetector } from "../../catalog-detector.ts";

/** Argentine plate: three letters and three digits, or two, three and two. */
export const arVehicleRegistration: CatalogDetector = {
  id: "ar-vehicle-registration",
  dataType: "gov-id.vehicle-plate.ar",
  name: "Argentine vehicle registration",
  countries: ["AR"],
  patterns: [
    { regex: String.raw`[A-Z]{2} ?\d{3} ?[A-Z]{2}`, score: 0.2 },
    { regex: String.raw`[A-Z]{3} ?\d{3}`, score: 0.08 },
  ],
  context: {
    raise: [
      "patente",
      "dominio",
      "vehículo",
      "chapa",
      "argentine plate",
      "argentine vehicle registration",
      "argentine license plate",
      "argentine number plate",
      "ar plate",
      "plate ar",
    ],
  },
  labels: [
    "patente",
    "dominio",
    "vehículo",
    "chapa",
    "argentine plate",
    "argentine vehicle registration",
    "argentine license plate",
    "argentine number plate",
    "ar plate",
    "plate ar",
  ],
  requiresContext: true,
  examples: { hits: ["patente AB 123 CD", "dominio ABC 123"], misses: ["AB 123 CD", "patente AB-123-CD"] },
  sources: ["Dirección Nacional de los Registros de la Propiedad del Automotor"],
};
