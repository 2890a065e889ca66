import type { CatalogDetector } from "../../catalog-detector.ts";

/** Czech plate behind a word for it. */
export const czVehicleRegistration: CatalogDetector = {
  id: "cz-vehicle-registration",
  dataType: "gov-id.vehicle-plate.cz",
  name: "Czech vehicle registration",
  countries: ["CZ"],
  patterns: [{ regex: String.raw`\d[A-Z]\d[ -]?\d{4}|[A-Z]{3}[ -]\d{2}[ -]?\d{2}`, score: 0.3 }],
  context: {
    raise: [
      "spz",
      "registrační značka",
      "czech plate",
      "czech vehicle registration",
      "czech license plate",
      "czech number plate",
      "cz plate",
      "plate cz",
    ],
  },
  labels: [
    "spz",
    "registrační značka",
    "czech plate",
    "czech vehicle registration",
    "czech license plate",
    "czech number plate",
    "cz plate",
    "plate cz",
  ],
  requiresContext: true,
  examples: { hits: ["Czech plate 1A2 3456"], misses: ["1A2 3456", "Czech plate 1A2"] },
  sources: ["Zákon č. 56/2001 Sb."],
};
