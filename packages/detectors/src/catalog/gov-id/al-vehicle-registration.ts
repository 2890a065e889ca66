import type { CatalogDetector } from "../../catalog-detector.ts";

/** Albanian plate behind a word for it. */
export const alVehicleRegistration: CatalogDetector = {
  id: "al-vehicle-registration",
  dataType: "gov-id.vehicle-plate.al",
  name: "Albanian vehicle registration",
  countries: ["AL"],
  patterns: [{ regex: String.raw`[A-HJ-NPR-TV-Z]{2} ?\d{3} ?[A-HJ-NPR-TV-Z]{2}`, score: 0.2 }],
  context: {
    raise: [
      "targa",
      "targë",
      "albanian plate",
      "albanian vehicle registration",
      "albanian license plate",
      "albanian number plate",
      "al plate",
      "plate al",
    ],
  },
  labels: [
    "targa",
    "targë",
    "albanian plate",
    "albanian vehicle registration",
    "albanian license plate",
    "albanian number plate",
    "al plate",
    "plate al",
  ],
  requiresContext: true,
  examples: { hits: ["Albanian plate AA 123 BB"], misses: ["AA 123 BB", "Albanian plate AA 12 B"] },
  sources: ["Drejtoria e Përgjithshme e Shërbimeve të Transportit Rrugor"],
};
