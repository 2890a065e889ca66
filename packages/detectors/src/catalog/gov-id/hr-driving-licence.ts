import type { CatalogDetector } from "../../catalog-detector.ts";
import { drivingLicenceWords } from "../../words/driving-licence.ts";

/** Croatian driving licence behind a word for it. */
export const hrDrivingLicence: CatalogDetector = {
  id: "hr-driving-licence",
  dataType: "gov-id.driving-licence.hr",
  name: "Croatian driving licence number",
  countries: ["HR"],
  patterns: [{ regex: String.raw`\d{8}`, score: 0.06 }],
  context: { raise: ["vozačka dozvola", ...drivingLicenceWords] },
  labels: ["vozačka dozvola", ...drivingLicenceWords],
  requiresContext: true,
  examples: { hits: ["vozačka dozvola 12345678"], misses: ["12345678"] },
  knownAs: { macie: "CROATIA_DRIVERS_LICENSE" },
  sources: ["MUP, vozačka dozvola"],
};
