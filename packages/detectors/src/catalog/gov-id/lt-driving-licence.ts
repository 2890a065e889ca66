import type { CatalogDetector } from "../../catalog-detector.ts";
import { drivingLicenceWords } from "../../words/driving-licence.ts";

/** Lithuanian driving licence behind a word for it. */
export const ltDrivingLicence: CatalogDetector = {
  id: "lt-driving-licence",
  dataType: "gov-id.driving-licence.lt",
  name: "Lithuanian driving licence number",
  countries: ["LT"],
  patterns: [{ regex: String.raw`\d{8}`, score: 0.06 }],
  context: { raise: ["vairuotojo pažymėjimas", ...drivingLicenceWords] },
  labels: ["vairuotojo pažymėjimas", ...drivingLicenceWords],
  requiresContext: true,
  examples: { hits: ["vairuotojo pažymėjimas 01234567"], misses: ["01234567"] },
  knownAs: { macie: "LITHUANIA_DRIVERS_LICENSE" },
  sources: ["Regitra, vairuotojo pažymėjimas"],
};
