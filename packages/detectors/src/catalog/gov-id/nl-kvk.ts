import type { CatalogDetector } from "../../catalog-detector.ts";

/** Dutch chamber of commerce number: eight digits behind its name. */
export const nlKvk: CatalogDetector = {
  id: "nl-kvk",
  dataType: "org-id.number.nl.kvk",
  name: "Dutch chamber of commerce number",
  countries: ["NL"],
  patterns: [
    { regex: String.raw`\d{8}`, score: 0.04 },
    { regex: String.raw`\d{12}`, score: 0.03 },
  ],
  context: {
    raise: ["kvk", "kvk-nummer", "kamer van koophandel", "handelsregister", "vestigingsnummer", "chamber of commerce"],
  },
  labels: [
    "kvk",
    "kvk nummer",
    "kvk nr",
    "kamer van koophandel",
    "handelsregisternummer",
    "chamber of commerce number",
  ],
  requiresContext: true,
  examples: { hits: ["KvK-nummer 12345678"], misses: ["12345678 stuks", "KvK 1234567"] },
  sources: ["Handelsregisterwet 2007, art. 9"],
};
