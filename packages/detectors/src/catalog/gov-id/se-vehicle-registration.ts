import type { CatalogDetector } from "../../catalog-detector.ts";

/** Swedish plate: three letters, two digits, a digit or letter. */
export const seVehicleRegistration: CatalogDetector = {
  id: "se-vehicle-registration",
  dataType: "gov-id.vehicle-plate.se",
  name: "Swedish vehicle registration",
  countries: ["SE"],
  patterns: [{ regex: String.raw`[A-HJ-PR-UW-Z]{3} ?\d{2}[\dA-HJ-NPR-UW-Z]`, score: 0.2 }],
  context: {
    raise: [
      "registreringsnummer",
      "regnr",
      "reg.nr",
      "fordon",
      "bil",
      "transportstyrelsen",
      "swedish plate",
      "swedish vehicle registration",
      "swedish license plate",
      "swedish number plate",
      "se plate",
      "plate se",
    ],
  },
  labels: [
    "regnr",
    "registreringsnummer",
    "reg.nr",
    "fordon",
    "bil",
    "transportstyrelsen",
    "swedish plate",
    "swedish vehicle registration",
    "swedish license plate",
    "swedish number plate",
    "se plate",
    "plate se",
  ],
  requiresContext: true,
  examples: {
    hits: ["regnr ABC 123", "registreringsnummer DEF12G"],
    misses: ["ABC 123", "regnr IQV 123", "regnr ABC 1234"],
  },
  sources: ["Transportstyrelsen, registreringsskyltar"],
};
