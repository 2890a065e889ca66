import type { CatalogDetector } from "../../catalog-detector.ts";

/** North Macedonian tax number: thirteen digits, modulo 11. */
export const mkEdb: CatalogDetector = {
  id: "mk-edb",
  dataType: "gov-id.tax.mk.edb",
  name: "North Macedonian tax number (EDB)",
  countries: ["MK"],
  patterns: [
    { regex: String.raw`(?:MK|МК) ?[4-8]\d{12}`, score: 0.88 },
    { regex: String.raw`[4-8]\d{12}`, score: 0.15 },
  ],
  check: "mk-edb",
  context: { raise: ["едб", "edb", "даночен број", "единствен даночен број", "ддв"] },
  labels: ["едб", "edb", "даночен број", "vat number", "tax id"],
  examples: { hits: ["ЕДБ 4030998123454", "MK4080012345672"], misses: ["ЕДБ 4030998123455"] },
  sources: ["Управа за јавни приходи"],
};
