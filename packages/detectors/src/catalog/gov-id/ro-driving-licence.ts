import type { CatalogDetector } from "../../catalog-detector.ts";

/** Romanian driving licence behind a word for it. */
export const roDrivingLicence: CatalogDetector = {
  id: "ro-driving-licence",
  dataType: "gov-id.driving-licence.ro",
  name: "Romanian driving licence number",
  countries: ["RO"],
  patterns: [{ regex: String.raw`[A-Za-z]\d{8}[A-Za-z]?`, score: 0.2 }],
  context: {
    raise: [
      "permis de conducere",
      "romanian driving licence",
      "romanian driving license",
      "romanian driver licence",
      "romanian driver license",
      "romanian licence",
      "ro driving licence",
      "driving licence ro",
    ],
  },
  labels: [
    "permis de conducere",
    "romanian driving licence",
    "romanian driving license",
    "romanian driver licence",
    "romanian driver license",
    "romanian licence",
    "ro driving licence",
    "driving licence ro",
  ],
  requiresContext: true,
  examples: { hits: ["permis de conducere B00123456X"], misses: ["B00123456X"] },
  knownAs: { macie: "ROMANIA_DRIVERS_LICENSE" },
  sources: ["DRPCIV, permis de conducere"],
};
