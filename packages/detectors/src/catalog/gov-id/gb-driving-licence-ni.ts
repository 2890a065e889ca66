import type { CatalogDetector } from "../../catalog-detector.ts";
import { drivingLicenceWords } from "../../words/driving-licence.ts";

/** Northern Ireland licence: eight digits behind a word for it. */
export const gbDrivingLicenceNi: CatalogDetector = {
  id: "gb-driving-licence-ni",
  dataType: "gov-id.driving-licence.gb",
  name: "Northern Ireland driving licence number",
  countries: ["GB"],
  patterns: [{ regex: String.raw`\d{8}`, score: 0.04 }],
  context: { raise: [...drivingLicenceWords, "dva", "dvani"] },
  labels: ["dva licence number", ...drivingLicenceWords],
  requiresContext: true,
  examples: {
    hits: ["Northern Ireland driving licence 12345678"],
    misses: ["12345678 people", "driving licence 1234567"],
  },
  sources: ["Driver and Vehicle Agency, Northern Ireland"],
};
