import type { CatalogDetector } from "../../catalog-detector.ts";

/** Scottish community health index: birth date and four digits, modulo 11. */
export const gbChi: CatalogDetector = {
  id: "gb-chi",
  dataType: "health.record-id.uk.chi",
  name: "Scottish CHI number",
  countries: ["GB"],
  patterns: [
    { regex: String.raw`(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{6}`, score: 0.25 },
    { regex: String.raw`(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2} \d{4}`, score: 0.4 },
  ],
  check: "gb-nhs-number",
  context: {
    raise: ["chi", "chi number", "chi no", "community health index", "nhs scotland"],
    lower: ["phone", "cpr", "hetu"],
  },
  labels: ["chi", "chi no", "chi number", "community health index"],
  requiresContext: true,
  examples: { hits: ["CHI number 0101901232", "CHI 010190 1232"], misses: ["CHI 0101901233", "CHI 3213901234"] },
  knownAs: { google: "SCOTLAND_COMMUNITY_HEALTH_INDEX_NUMBER" },
  sources: ["Public Health Scotland, CHI number"],
};
