import type { CatalogDetector } from "../../catalog-detector.ts";
import { drivingLicenceWords } from "../../words/driving-licence.ts";

/** Romanian driving licence behind a word for it. */
export const roDrivingLicence: CatalogDetector = {
  id: "ro-driving-licence",
  dataType: "gov-id.driving-licence.ro",
  name: "Romanian driving licence number",
  countries: ["RO"],
  patterns: [{ regex: String.raw`[A-Za-z]\d{8}[A-Za-z]?`, score: 0.06 }],
  context: { raise: ["permis de conducere", ...drivingLicenceWords] },
  labels: ["permis de conducere", ...drivingLicenceWords],
  requiresContext: true,
  examples: { hits: ["permis de conducere B00123456X"], misses: ["B00123456X"] },
  knownAs: { macie: "ROMANIA_DRIVERS_LICENSE" },
  sources: ["DRPCIV, permis de conducere"],
};
