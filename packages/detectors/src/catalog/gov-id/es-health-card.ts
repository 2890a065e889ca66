import type { CatalogDetector } from "../../catalog-detector.ts";

/** Spanish health card of a region: letters and digits behind its name. */
export const esHealthCard: CatalogDetector = {
  id: "es-health-card",
  dataType: "health.insurance-id.es.cip",
  name: "Spanish health card",
  countries: ["ES"],
  patterns: [
    { regex: String.raw`[A-Z]{4}\d{9,12}`, score: 0.4 },
    { regex: String.raw`(?:AN|BBBB)\d{10}`, score: 0.4 },
    { regex: String.raw`[A-Z]{2}\d{8,10}`, score: 0.05 },
  ],
  context: {
    raise: [
      "tarjeta sanitaria",
      "cip",
      "cipa",
      "sip",
      "tarjeta individual sanitaria",
      "servicio de salud",
      "salud",
      "cnhc",
      "nuhsa",
      "osakidetza",
    ],
  },
  labels: [
    "tarjeta sanitaria",
    "cip",
    "cipa",
    "sip",
    "nuhsa",
    "número de tarjeta sanitaria",
    "tarjeta sanitaria individual",
  ],
  requiresContext: true,
  examples: {
    hits: ["tarjeta sanitaria BBBB1234567890", "CIP GOLO185010101"],
    misses: ["BBBB1234567890", "tarjeta sanitaria 12"],
  },
  sources: ["Real Decreto 702/2013, tarjeta sanitaria individual"],
};
