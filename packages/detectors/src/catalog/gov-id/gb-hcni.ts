import type { CatalogDetector } from "../../catalog-detector.ts";

/** Health and care number of Northern Ireland: ten digits from 32 to 39, modulo 11. */
export const gbHcni: CatalogDetector = {
  id: "gb-hcni",
  dataType: "health.record-id.uk.hcn",
  name: "Northern Ireland health and care number",
  countries: ["GB"],
  patterns: [
    { regex: String.raw`3[2-9]\d \d{3} \d{4}`, score: 0.3 },
    { regex: String.raw`3[2-9]\d{8}`, score: 0.1 },
  ],
  check: "gb-nhs-number",
  context: {
    raise: ["hcn", "h&c number", "h+c number", "health and care number", "health & care number"],
    lower: ["phone", "nhs"],
  },
  labels: ["hcn", "health and care number", "h c number"],
  requiresContext: true,
  examples: { hits: ["health and care number 3201234567"], misses: ["health and care number 3201234568"] },
  sources: ["Business Services Organisation, Northern Ireland"],
};
