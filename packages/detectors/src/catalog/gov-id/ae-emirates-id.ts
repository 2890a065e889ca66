import type { CatalogDetector } from "../../catalog-detector.ts";

/** Emirates identity number: 784, birth year, serial, Luhn. */
export const aeEmiratesId: CatalogDetector = {
  id: "ae-emirates-id",
  dataType: "gov-id.national.ae.emirates-id",
  name: "Emirates id",
  countries: ["AE"],
  patterns: [
    { regex: String.raw`784-(?:19|20)\d{2}-\d{7}-\d`, score: 0.97 },
    { regex: String.raw`784(?:19|20)\d{9}`, score: 0.6 },
  ],
  check: "luhn",
  context: { raise: ["emirates id", "eid", "emirates id no", "uae id", "الهوية الإماراتية", "رقم الهوية", "هوية"] },
  labels: [
    "emirates id",
    "emirates id no",
    "emirates id number",
    "eid no",
    "uae id",
    "رقم الهوية",
    "رقم الهوية الإماراتية",
  ],
  examples: {
    hits: ["Emirates ID 784-1985-1234567-3"],
    misses: ["Emirates ID 784-1985-1234567-4", "784-1785-1234567-1"],
  },
  sources: ["Federal Authority for Identity, Citizenship, Customs and Port Security"],
};
