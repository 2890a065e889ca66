import type { CatalogDetector } from "../../catalog-detector.ts";
import { vehiclePlateWords } from "../../words/vehicle-plate.ts";

/** US licence plate behind a word for it. */
export const usVehiclePlate: CatalogDetector = {
  id: "us-vehicle-plate",
  dataType: "gov-id.vehicle-plate.us",
  name: "US licence plate",
  countries: ["US"],
  patterns: [
    { regex: String.raw`[A-Z]{3}[- ]?\d{3,4}`, score: 0.08 },
    { regex: String.raw`\d[A-Z]{3}\d{3}`, score: 0.15 },
    { regex: String.raw`\d{3}[- ]?[A-Z]{3}`, score: 0.06 },
    { regex: String.raw`[A-Z\d]{2,4}[- ][A-Z\d]{2,4}`, score: 0.01 },
  ],
  context: {
    raise: ["license plate", "plate number", "plate no", "dmv", "tag number", "license tag", ...vehiclePlateWords],
    lower: ["sku", "flight", "room", "driver license"],
  },
  labels: ["license plate", "plate", "plate number", "tag number", ...vehiclePlateWords],
  requiresContext: true,
  examples: { hits: ["license plate 8ABC123", "plate number ABC-1234"], misses: ["8ABC123", "plate 12"] },
  sources: ["State motor vehicle agencies"],
};
