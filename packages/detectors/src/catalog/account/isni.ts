import type { CatalogDetector } from "../../catalog-detector.ts";

/** ISNI: international standard name identifier of a person or group that publishes. */
export const isni: CatalogDetector = {
  id: "isni",
  dataType: "account.identifier.isni",
  name: "ISNI",
  countries: [],
  patterns: [
    { regex: String.raw`0000 000\d \d{4} \d{3}[\dX]`, score: 0.8 },
    { regex: String.raw`0000000\d{8}[\dX]`, score: 0.4 },
  ],
  check: "mod-11-2",
  context: { raise: ["isni", "name identifier", "viaf"] },
  labels: ["isni", "isni id", "author isni"],
  examples: {
    hits: ["ISNI 0000 0001 2103 2683", "isni:0000000121032683"],
    misses: ["0000 0001 2103 2684", "0000000000000000", "ISNI 0000 0001 2103"],
  },
  sources: ["ISO 27729"],
};
