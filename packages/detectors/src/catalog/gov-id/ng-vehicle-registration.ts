import type { CatalogDetector } from "../../catalog-detector.ts";
import { vehiclePlateWords } from "../../words/vehicle-plate.ts";

/** Nigerian plate: three letters, three digits, two letters. */
export const ngVehicleRegistration: CatalogDetector = {
  id: "ng-vehicle-registration",
  dataType: "gov-id.vehicle-plate.ng",
  name: "Nigerian vehicle registration",
  countries: ["NG"],
  patterns: [
    { regex: String.raw`[A-Z]{3}[- ]?\d{3}[- ]?[A-Z]{2}`, score: 0.4 },
    { regex: String.raw`[a-z]{3}-\d{3}[a-z]{2}`, score: 0.15 },
  ],
  context: { raise: ["frsc", "plate number", ...vehiclePlateWords] },
  labels: [...vehiclePlateWords],
  examples: {
    hits: ["plate number ABC-123DE", "vehicle registration KJA 456 XY"],
    misses: ["plate AB-123DE", "plate ABC-12DE"],
  },
  knownAs: { presidio: "NG_VEHICLE_REGISTRATION" },
  sources: ["Federal Road Safety Corps"],
};
