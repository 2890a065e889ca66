import type { CatalogDetector } from "../../catalog-detector.ts";
import { vehiclePlateWords } from "../../words/vehicle-plate.ts";

/** Albanian plate behind a word for it. */
export const alVehicleRegistration: CatalogDetector = {
  id: "al-vehicle-registration",
  dataType: "gov-id.vehicle-plate.al",
  name: "Albanian vehicle registration",
  countries: ["AL"],
  patterns: [{ regex: String.raw`[A-HJ-NPR-TV-Z]{2} ?\d{3} ?[A-HJ-NPR-TV-Z]{2}`, score: 0.12 }],
  context: { raise: ["targa", "targë", ...vehiclePlateWords] },
  labels: [...vehiclePlateWords],
  requiresContext: true,
  examples: { hits: ["number plate AA 123 BB"], misses: ["AA 123 BB", "number plate AA 12 B"] },
  sources: ["Drejtoria e Përgjithshme e Shërbimeve të Transportit Rrugor"],
};
