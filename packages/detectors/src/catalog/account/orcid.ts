import type { CatalogDetector } from "../../catalog-detector.ts";

/** ORCID of a researcher: a block of the ISNI numbers, with its check digit. */
export const orcid: CatalogDetector = {
  id: "orcid",
  dataType: "account.identifier.orcid",
  name: "ORCID of a researcher",
  countries: [],
  patterns: [
    { regex: String.raw`0000-000[1-3]-\d{4}-\d{3}[\dX]`, score: 0.9 },
    { regex: String.raw`0009-00\d{2}-\d{4}-\d{3}[\dX]`, score: 0.9 },
  ],
  check: "mod-11-2",
  context: { raise: ["orcid", "researcher", "author", "contributor"] },
  labels: ["orcid", "orcid id", "author orcid", "researcher id"],
  examples: {
    hits: ["https://orcid.org/0000-0002-1825-0097", "ORCID 0000-0002-1694-233X"],
    misses: ["0000-0002-1825-0098", "0000-0002-1825", "4111-1111-1111-1111"],
  },
  sources: ["ISO 27729: ISNI", "ORCID: structure of the identifier"],
};
