import type { CatalogDetector } from "../../catalog-detector.ts";

/** Finnish plate behind a word for it. */
export const fiVehicleRegistration: CatalogDetector = {
  id: "fi-vehicle-registration",
  dataType: "gov-id.vehicle-plate.fi",
  name: "Finnish vehicle registration",
  countries: ["FI"],
  patterns: [{ regex: String.raw`[A-ZÅÄÖ]{2,3}-\d{1,3}`, score: 0.2 }],
  context: {
    raise: [
      "rekisterinumero",
      "rekisteritunnus",
      "finnish plate",
      "finnish vehicle registration",
      "finnish license plate",
      "finnish number plate",
      "fi plate",
      "plate fi",
    ],
  },
  labels: [
    "rekisterinumero",
    "rekisteritunnus",
    "finnish plate",
    "finnish vehicle registration",
    "finnish license plate",
    "finnish number plate",
    "fi plate",
    "plate fi",
  ],
  requiresContext: true,
  examples: { hits: ["Finnish plate ABC-123"], misses: ["ABC-123", "Finnish plate ABCD-1"] },
  sources: ["Traficom, rekisterikilvet"],
};
