import type { CatalogDetector } from "../../catalog-detector.ts";

/** Estonian organisation code: eight digits, two-stage modulo 11. */
export const eeRegistrikood: CatalogDetector = {
  id: "ee-registrikood",
  dataType: "org-id.number.ee.registrikood",
  name: "Estonian organisation code",
  countries: ["EE"],
  patterns: [{ regex: String.raw`[1789]\d{7}`, score: 0.06 }],
  check: "ee-registrikood",
  context: { raise: ["registrikood", "reg. kood", "äriregister", "registry code"], lower: ["telefon", "isikukood"] },
  labels: ["registrikood", "registry code", "reg kood"],
  requiresContext: true,
  examples: { hits: ["registrikood 12345678"], misses: ["registrikood 12345679"] },
  sources: ["EVS 584; Registrite ja Infosüsteemide Keskus"],
};
