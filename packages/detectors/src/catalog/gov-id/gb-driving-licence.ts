import type { CatalogDetector } from "../../catalog-detector.ts";
import { drivingLicenceWords } from "../../words/driving-licence.ts";

/** Driver number of Great Britain: surname, birth date, initials, check. */
export const gbDrivingLicence: CatalogDetector = {
  id: "gb-driving-licence",
  dataType: "gov-id.driving-licence.gb",
  name: "UK driving licence number",
  countries: ["GB"],
  patterns: [
    {
      regex: String.raw`[A-Za-z][A-Za-z9]{4}\d(?:[05][1-9]|[16][0-2])(?:0[1-9]|[12]\d|3[01])\d[A-Za-z][A-Za-z9][\dA-Za-z][A-Za-z]{2}(?: ?\d{2})?`,
      score: 0.85,
    },
    {
      regex: String.raw`[A-Z][A-Z9]{4} \d(?:[05][1-9]|[16][0-2])(?:0[1-9]|[12]\d|3[01])\d [A-Z][A-Z9][\dA-Z][A-Z]{2}`,
      score: 0.9,
    },
  ],
  check: "gb-driving-licence",
  context: { raise: ["dvla", ...drivingLicenceWords] },
  labels: ["driver number", "dvla", "dvla number", ...drivingLicenceWords],
  examples: {
    hits: ["driving licence MORGA657054SM9IJ", "DVLA SMITH 810147 JA9AB"],
    misses: [
      "driving licence MORGA613054SM9IJ",
      "driving licence MORGA657324SM9IJ",
      "driving licence 9ORGA657054SM9IJ",
    ],
  },
  knownAs: { presidio: "UK_DRIVING_LICENCE", google: "UK_DRIVERS_LICENSE_NUMBER", macie: "UK_DRIVERS_LICENSE" },
  sources: ["DVLA, Driver number format; INF45/1"],
};
