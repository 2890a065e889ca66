import type { CatalogDetector } from "../../catalog-detector.ts";
import { vehiclePlateWords } from "../../words/vehicle-plate.ts";

/** Czech plate behind a word for it. */
export const czVehicleRegistration: CatalogDetector = {
  id: "cz-vehicle-registration",
  dataType: "gov-id.vehicle-plate.cz",
  name: "Czech vehicle registration",
  countries: ["CZ"],
  patterns: [{ regex: String.raw`\d[A-Z]\d[ -]?\d{4}|[A-Z]{3}[ -]\d{2}[ -]?\d{2}`, score: 0.3 }],
  context: { raise: ["spz", "registrační značka", ...vehiclePlateWords] },
  labels: [...vehiclePlateWords],
  requiresContext: true,
  examples: { hits: ["number plate 1A2 3456"], misses: ["1A2 3456", "number plate 1A2"] },
  sources: ["Zákon č. 56/2001 Sb."],
};
