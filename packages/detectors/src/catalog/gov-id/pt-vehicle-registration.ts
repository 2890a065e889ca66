import type { CatalogDetector } from "../../catalog-detector.ts";

/** Portuguese plate: three pairs of letters or digits. */
export const ptVehicleRegistration: CatalogDetector = {
  id: "pt-vehicle-registration",
  dataType: "gov-id.vehicle-plate.pt",
  name: "Portuguese vehicle registration",
  countries: ["PT"],
  patterns: [
    {
      regex: String.raw`[A-Z]{2}[- ·]\d{2}[- ·]\d{2}|\d{2}[- ·][A-Z]{2}[- ·]\d{2}|\d{2}[- ·]\d{2}[- ·][A-Z]{2}|[A-Z]{2}[- ·]\d{2}[- ·][A-Z]{2}`,
      score: 0.3,
    },
  ],
  context: {
    raise: [
      "matrícula",
      "viatura",
      "veículo",
      "portuguese plate",
      "portuguese vehicle registration",
      "portuguese license plate",
      "portuguese number plate",
      "pt plate",
      "plate pt",
    ],
  },
  labels: [
    "matrícula",
    "matrícula viatura",
    "viatura",
    "veículo",
    "portuguese plate",
    "portuguese vehicle registration",
    "portuguese license plate",
    "portuguese number plate",
    "pt plate",
    "plate pt",
  ],
  requiresContext: true,
  examples: { hits: ["matrícula AA-12-BB", "viatura 12-AB-34"], misses: ["AA-12-BB", "matrícula AAA-12-BB"] },
  sources: ["Decreto-Lei 54/2005"],
};
