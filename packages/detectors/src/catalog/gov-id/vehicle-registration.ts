import type { CatalogDetector } from "../../catalog-detector.ts";
import { vehiclePlateWordsEverywhere } from "../../words/vehicle-plate.ts";

/** Registration plate of an unknown country behind a word for it. */
export const vehicleRegistration: CatalogDetector = {
  id: "vehicle-registration",
  dataType: "gov-id.vehicle-plate",
  name: "Vehicle registration plate",
  countries: [],
  patterns: [
    { regex: String.raw`[A-Z]{1,3}[- ]?\d{1,4}[- ]?[A-Z]{0,3}`, score: 0.03 },
    { regex: String.raw`\d{1,4}[- ]?[A-Z]{1,4}[- ]?\d{0,4}`, score: 0.03 },
  ],
  context: { raise: [...vehiclePlateWordsEverywhere], lower: ["sku", "part", "flight", "room", "order", "postcode"] },
  labels: [...vehiclePlateWordsEverywhere],
  requiresContext: true,
  examples: { hits: ["license plate 7ABC123", "number plate AB 1234"], misses: ["7ABC123", "plate"] },
  sources: ["Forms differ by country; the name beside the plate decides"],
};
