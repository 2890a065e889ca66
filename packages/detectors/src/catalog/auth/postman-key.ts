import type { CatalogDetector } from "../../catalog-detector.ts";
import { hexadecimal, madeUp } from "../../made-up.ts";

/** API key of Postman. */
export const postmanKey: CatalogDetector = {
  id: "postman-key",
  dataType: "auth.api-token",
  name: "Postman API key",
  countries: [],
  patterns: [{ regex: String.raw`PMAK-[0-9a-f]{24}-[0-9a-f]{34}`, score: 0.95 }],
  check: "api-token",
  context: { raise: ["postman"] },
  labels: ["postman key", "postman api key"],
  examples: {
    hits: [`PMAK-${madeUp(24, hexadecimal)}-${madeUp(34, hexadecimal)}`],
    misses: [`PMAK-${madeUp(24, hexadecimal)}`],
  },
  sources: ["Postman: API keys"],
};
