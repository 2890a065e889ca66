import type { CatalogDetector } from "../../catalog-detector.ts";

/** European health insurance card: 80, issuer and fifteen digits, Luhn. */
export const euEhic: CatalogDetector = {
  id: "eu-ehic",
  dataType: "health.insurance-id.eu.ehic",
  name: "European health insurance card",
  countries: [],
  patterns: [
    { regex: String.raw`80\d{18}`, score: 0.7 },
    { regex: String.raw`80\d{3} \d{5} \d{5} \d{5}`, score: 0.75 },
  ],
  check: "luhn",
  context: {
    raise: [
      "ehic",
      "european health insurance",
      "health insurance card",
      "evhi",
      "ceam",
      "tessera europea",
      "europäische krankenversicherungskarte",
      "ekvk",
      "tarjeta sanitaria europea",
    ],
    lower: ["iccid", "sim", "tracking"],
  },
  labels: ["ehic", "ehic no", "ehic number", "european health insurance card", "health insurance card"],
  examples: { hits: ["EHIC 80756001234567890128"], misses: ["EHIC 80756001234567890129"] },
  sources: ["Decision S2 of the Administrative Commission (2009); EN 1867"],
};
