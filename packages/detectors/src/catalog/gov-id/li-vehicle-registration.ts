import type { CatalogDetector } from "../../catalog-detector.ts";

/** Liechtenstein plate behind a word for it. */
export const liVehicleRegistration: CatalogDetector = {
  id: "li-vehicle-registration",
  dataType: "gov-id.vehicle-plate.li",
  name: "Liechtenstein vehicle registration",
  countries: ["LI"],
  patterns: [{ regex: String.raw`FL[ -]?\d{1,5}`, score: 0.4 }],
  context: {
    raise: [
      "liechtenstein plate",
      "liechtenstein vehicle registration",
      "liechtenstein license plate",
      "liechtenstein number plate",
      "li plate",
      "plate li",
    ],
  },
  labels: [
    "liechtenstein plate",
    "liechtenstein vehicle registration",
    "liechtenstein license plate",
    "liechtenstein number plate",
    "li plate",
    "plate li",
  ],
  requiresContext: true,
  examples: { hits: ["Liechtenstein plate FL 12345"], misses: ["FL 12345", "Liechtenstein plate FL 1234567"] },
  sources: ["Amt für Strassenverkehr Liechtenstein"],
};
