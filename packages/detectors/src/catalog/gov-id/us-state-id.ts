import type { CatalogDetector } from "../../catalog-detector.ts";

/** US state identity card behind a word for it. */
export const usStateId: CatalogDetector = {
  id: "us-state-id",
  dataType: "gov-id.driving-licence.us.state-id",
  name: "US state identity card number",
  countries: ["US"],
  patterns: [
    { regex: String.raw`[A-Za-z]\d{6,12}`, score: 0.05 },
    { regex: String.raw`\d{7,9}`, score: 0.04 },
  ],
  context: {
    raise: [
      "state id",
      "state identification",
      "state identification card",
      "state id card",
      "non-driver id",
      "identification card number",
    ],
    lower: ["driver"],
  },
  labels: ["state id", "state id no", "state id number", "state identification number", "identification card number"],
  requiresContext: true,
  examples: { hits: ["state ID number D1234567"], misses: ["D1234567"] },
  sources: ["AAMVA DL/ID Card Design Standard"],
};
