import type { CatalogDetector } from "../../catalog-detector.ts";
import { vehiclePlateWords } from "../../words/vehicle-plate.ts";

/** Swedish plate: three letters, two digits, a digit or letter. */
export const seVehicleRegistration: CatalogDetector = {
  id: "se-vehicle-registration",
  dataType: "gov-id.vehicle-plate.se",
  name: "Swedish vehicle registration",
  countries: ["SE"],
  patterns: [{ regex: String.raw`[A-HJ-PR-UW-Z]{3} ?\d{2}[\dA-HJ-NPR-UW-Z]`, score: 0.2 }],
  context: {
    raise: ["registreringsnummer", "regnr", "reg.nr", "fordon", "bil", "transportstyrelsen", ...vehiclePlateWords],
  },
  labels: ["regnr", "registreringsnummer", ...vehiclePlateWords],
  requiresContext: true,
  examples: {
    hits: ["regnr ABC 123", "registreringsnummer DEF12G"],
    misses: ["ABC 123", "regnr IQV 123", "regnr ABC 1234"],
  },
  sources: ["Transportstyrelsen, registreringsskyltar"],
};
