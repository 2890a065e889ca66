import type { CatalogDetector } from "../../catalog-detector.ts";
import { hexadecimal, madeUp } from "../../made-up.ts";

/** Personal access token of Airtable. */
export const airtableToken: CatalogDetector = {
  id: "airtable-token",
  dataType: "auth.api-token",
  name: "Airtable token",
  countries: [],
  patterns: [{ regex: String.raw`pat[0-9A-Za-z]{14}\.[0-9a-f]{64}`, score: 0.95 }],
  check: "api-token",
  context: { raise: ["airtable"] },
  labels: ["airtable token", "airtable key"],
  examples: {
    hits: [`pat${madeUp(14)}.${madeUp(64, hexadecimal)}`],
    misses: [`pat${madeUp(14)}.${madeUp(20, hexadecimal)}`],
  },
  sources: ["Airtable: personal access tokens"],
};
