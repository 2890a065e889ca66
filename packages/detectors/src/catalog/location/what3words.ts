import type { CatalogDetector } from "../../catalog-detector.ts";

/** Address of what3words: three words after three slashes. */
export const what3words: CatalogDetector = {
  id: "what3words",
  dataType: "location.precise",
  name: "what3words address",
  countries: [],
  patterns: [
    {
      regex: String.raw`\/\/\/[a-z\u00df-\u024f]{2,20}\.[a-z\u00df-\u024f]{2,20}\.[a-z\u00df-\u024f]{2,20}`,
      score: 0.8,
    },
  ],
  context: { raise: ["what3words", "w3w", "three words"] },
  labels: ["what3words", "w3w", "what 3 words"],
  examples: {
    hits: ["find me at ///made.up.words", "w3w ///drei.kleine.worte"],
    misses: ["//made.up.words", "///made.up", "file:///etc.conf.d"],
  },
  sources: ["what3words: address format"],
};
