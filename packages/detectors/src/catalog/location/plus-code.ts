import type { CatalogDetector } from "../../catalog-detector.ts";

/** Open location code of a place some metres wide. */
export const plusCode: CatalogDetector = {
  id: "plus-code",
  dataType: "location.precise",
  name: "Plus code",
  countries: [],
  patterns: [{ regex: String.raw`[2-9CFGHJMPQRVWX]{8}\+[2-9CFGHJMPQRVWX]{2,3}`, score: 0.85 }],
  check: "plus-code",
  context: { raise: ["plus code", "pluscode", "open location code", "olc", "location", "address"] },
  labels: ["plus code", "pluscode", "open location code", "olc"],
  examples: {
    hits: ["meet at 6PH57VP3+PR", "8FVC9G8F+6XQ"],
    misses: ["6PH57VP1+PR", "7VP3+PR", "23456789+23", "FPH57VP3+PR"],
  },
  sources: ["Open Location Code specification"],
};
