import type { CatalogDetector } from "../../catalog-detector.ts";
import { vehiclePlateWords } from "../../words/vehicle-plate.ts";

/** Finnish plate behind a word for it. */
export const fiVehicleRegistration: CatalogDetector = {
  id: "fi-vehicle-registration",
  dataType: "gov-id.vehicle-plate.fi",
  name: "Finnish vehicle registration",
  countries: ["FI"],
  patterns: [{ regex: String.raw`[A-ZÅÄÖ]{2,3}-\d{1,3}`, score: 0.2 }],
  context: { raise: ["rekisterinumero", "rekisteritunnus", ...vehiclePlateWords] },
  labels: [...vehiclePlateWords],
  requiresContext: true,
  examples: { hits: ["number plate ABC-123"], misses: ["ABC-123", "number plate ABCD-1"] },
  sources: ["Traficom, rekisterikilvet"],
};
