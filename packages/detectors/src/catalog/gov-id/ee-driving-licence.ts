import type { CatalogDetector } from "../../catalog-detector.ts";

/** Estonian driving licence behind a word for it. */
export const eeDrivingLicence: CatalogDetector = {
  id: "ee-driving-licence",
  dataType: "gov-id.driving-licence.ee",
  name: "Estonian driving licence number",
  countries: ["EE"],
  patterns: [{ regex: String.raw`[A-Za-z]{2}\d{6}`, score: 0.2 }],
  context: {
    raise: [
      "juhiluba",
      "estonian driving licence",
      "estonian driving license",
      "estonian driver licence",
      "estonian driver license",
      "estonian licence",
      "ee driving licence",
      "driving licence ee",
    ],
  },
  labels: [
    "juhiluba",
    "estonian driving licence",
    "estonian driving license",
    "estonian driver licence",
    "estonian driver license",
    "estonian licence",
    "ee driving licence",
    "driving licence ee",
  ],
  requiresContext: true,
  examples: { hits: ["juhiluba ET123456"], misses: ["ET123456"] },
  knownAs: { macie: "ESTONIA_DRIVERS_LICENSE" },
  sources: ["Transpordiamet, juhiluba"],
};
