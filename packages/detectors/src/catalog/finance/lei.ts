import type { CatalogDetector } from "../../catalog-detector.ts";

/** Legal entity identifier: twenty characters, MOD 97-10. */
export const lei: CatalogDetector = {
  id: "lei",
  dataType: "org-id.number.lei",
  name: "Legal entity identifier",
  countries: [],
  patterns: [{ regex: String.raw`[\dA-Z]{18}\d{2}`, score: 0.75 }],
  check: "lei",
  context: { raise: ["lei", "legal entity", "legal entity identifier", "gleif", "lei code"] },
  labels: ["lei", "lei code", "legal entity identifier", "lei number"],
  examples: {
    hits: ["LEI 5493001KJTIIGC8Y1R12", "legal entity identifier 529900ABCDEFGH123439"],
    misses: ["LEI 5493001KJTIIGC8Y1R13", "LEI 5493001KJTIIGC8Y1R"],
  },
  sources: ["ISO 17442-1:2020", "GLEIF"],
};
