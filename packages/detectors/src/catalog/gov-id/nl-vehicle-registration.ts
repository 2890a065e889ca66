import type { CatalogDetector } from "../../catalog-detector.ts";

/** Dutch plate in one of the sidecodes. */
export const nlVehicleRegistration: CatalogDetector = {
  id: "nl-vehicle-registration",
  dataType: "gov-id.vehicle-plate.nl",
  name: "Dutch vehicle registration",
  countries: ["NL"],
  patterns: [
    {
      regex: String.raw`[A-Z]{2}-\d{2}-\d{2}|\d{2}-\d{2}-[A-Z]{2}|\d{2}-[A-Z]{2}-\d{2}|[A-Z]{2}-\d{2}-[A-Z]{2}|[A-Z]{2}-[A-Z]{2}-\d{2}|\d{2}-[A-Z]{2}-[A-Z]{2}|\d{2}-[A-Z]{3}-\d|\d-[A-Z]{3}-\d{2}|[A-Z]{2}-\d{3}-[A-Z]|[A-Z]-\d{3}-[A-Z]{2}|[A-Z]{3}-\d{2}-[A-Z]|\d-[A-Z]{2}-\d{3}`,
      score: 0.3,
    },
    { regex: String.raw`[A-Z]{1,3}\d{2,3}[A-Z]{1,2}|\d{1,2}[A-Z]{2,3}\d{1,2}`, score: 0.03 },
  ],
  context: {
    raise: [
      "kenteken",
      "kentekenplaat",
      "voertuig",
      "rdw",
      "dutch plate",
      "dutch vehicle registration",
      "dutch license plate",
      "dutch number plate",
      "nl plate",
      "plate nl",
    ],
  },
  labels: [
    "kenteken",
    "kentekenplaat",
    "voertuig",
    "rdw",
    "dutch plate",
    "dutch vehicle registration",
    "dutch license plate",
    "dutch number plate",
    "nl plate",
    "plate nl",
  ],
  requiresContext: true,
  examples: { hits: ["kenteken 12-ABC-3", "kenteken: GZ-12-34"], misses: ["12-ABC-3", "kenteken 12-ABCD-3"] },
  sources: ["RDW, kentekens: sidecodes"],
};
