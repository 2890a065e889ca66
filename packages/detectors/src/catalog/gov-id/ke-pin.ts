import type { CatalogDetector } from "../../catalog-detector.ts";

/** Kenyan tax number: A or P, nine digits, a letter. */
export const kePin: CatalogDetector = {
  id: "ke-pin",
  dataType: "gov-id.tax.ke.pin",
  name: "Kenyan KRA PIN",
  countries: ["KE"],
  patterns: [{ regex: String.raw`[APap]\d{9}[A-Za-z]`, score: 0.6 }],
  context: { raise: ["kra", "kra pin", "pin", "pin no", "itax"] },
  labels: ["kra pin", "kra", "pin no", "pin number", "tax id", "tin"],
  examples: { hits: ["KRA PIN A123456789B"], misses: ["KRA PIN B123456789B", "KRA PIN A12345678B"] },
  sources: ["Kenya Revenue Authority, PIN"],
};
