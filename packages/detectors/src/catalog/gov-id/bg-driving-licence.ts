import type { CatalogDetector } from "../../catalog-detector.ts";
import { drivingLicenceWords } from "../../words/driving-licence.ts";

/** Bulgarian driving licence behind a word for it. */
export const bgDrivingLicence: CatalogDetector = {
  id: "bg-driving-licence",
  dataType: "gov-id.driving-licence.bg",
  name: "Bulgarian driving licence number",
  countries: ["BG"],
  patterns: [{ regex: String.raw`\d{9}`, score: 0.06 }],
  context: { raise: ["шофьорска книжка", ...drivingLicenceWords] },
  labels: ["шофьорска книжка", ...drivingLicenceWords],
  requiresContext: true,
  examples: { hits: ["шофьорска книжка 281234567"], misses: ["281234567"] },
  knownAs: { macie: "BULGARIA_DRIVERS_LICENSE" },
  sources: ["МВР, свидетелство за управление"],
};
