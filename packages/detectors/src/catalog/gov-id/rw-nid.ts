import type { CatalogDetector } from "../../catalog-detector.ts";

/** Rwandan identity number: sixteen digits from 1, behind a word for it. */
export const rwNid: CatalogDetector = {
  id: "rw-nid",
  dataType: "gov-id.national.rw.nid",
  name: "Rwandan national id",
  countries: ["RW"],
  patterns: [
    { regex: String.raw`1 (?:19|20)\d{2} [78] \d{7} \d \d{2}`, score: 0.9 },
    { regex: String.raw`1(?:19|20)\d{2}[78]\d{10}`, score: 0.35 },
  ],
  context: { raise: ["irangamuntu", "indangamuntu", "national id", "nid", "nida"] },
  labels: ["irangamuntu", "indangamuntu", "nid", "national id", "national id number"],
  examples: { hits: ["National ID 1 1985 8 0012345 0 12"], misses: ["National ID 1 1885 8 0012345 0 12"] },
  sources: ["National Identification Agency of Rwanda"],
};
