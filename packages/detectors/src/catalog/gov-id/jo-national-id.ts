import type { CatalogDetector } from "../../catalog-detector.ts";

/** Jordanian national number: ten digits behind its name. */
export const joNationalId: CatalogDetector = {
  id: "jo-national-id",
  dataType: "gov-id.national.jo.national-id",
  name: "Jordanian national number",
  countries: ["JO"],
  patterns: [{ regex: String.raw`[29]\d{9}`, score: 0.05 }],
  context: { raise: ["الرقم الوطني", "national number"] },
  labels: ["الرقم الوطني", "national number", "national id"],
  requiresContext: true,
  examples: { hits: ["الرقم الوطني 9851012345"], misses: ["9851012345"] },
  sources: ["Civil Status and Passports Department of Jordan"],
};
