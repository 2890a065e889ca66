import type { CatalogDetector } from "../../catalog-detector.ts";
import { vehiclePlateWords } from "../../words/vehicle-plate.ts";

/** Liechtenstein plate behind a word for it. */
export const liVehicleRegistration: CatalogDetector = {
  id: "li-vehicle-registration",
  dataType: "gov-id.vehicle-plate.li",
  name: "Liechtenstein vehicle registration",
  countries: ["LI"],
  patterns: [{ regex: String.raw`FL[ -]?\d{1,5}`, score: 0.4 }],
  context: { raise: [...vehiclePlateWords] },
  labels: [...vehiclePlateWords],
  requiresContext: true,
  examples: { hits: ["number plate FL 12345"], misses: ["FL 12345", "number plate FL 1234567"] },
  sources: ["Amt für Strassenverkehr Liechtenstein"],
};
