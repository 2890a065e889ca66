import type { CatalogDetector } from "../../catalog-detector.ts";
import { madeUp } from "../../made-up.ts";

/** Key of a Google API. */
export const gcpApiKey: CatalogDetector = {
  id: "gcp-api-key",
  dataType: "auth.api-token",
  name: "Google API key",
  countries: [],
  patterns: [{ regex: String.raw`AIza[0-9A-Za-z_\-]{35}`, score: 0.9 }],
  check: "api-token",
  context: { raise: ["google", "gcp", "firebase", "maps", "youtube", "api key"] },
  labels: ["google api key", "gcp api key", "maps api key", "firebase api key"],
  examples: {
    hits: [`AIza${madeUp(35)}`, `key=AIza${madeUp(34)}-`],
    misses: [`AIza${madeUp(30)}`, `AIzb${madeUp(35)}`],
  },
  knownAs: { google: "GCP_API_KEY", macie: "GCP_API_KEY" },
  sources: ["Google Cloud: API keys"],
};
