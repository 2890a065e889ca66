import type { CatalogDetector } from "../../catalog-detector.ts";

/** French driving licence: twelve digits or two digits, two letters, five digits, behind a word for it. */
export const frDrivingLicence: CatalogDetector = {
  id: "fr-driving-licence",
  dataType: "gov-id.driving-licence.fr",
  name: "French driving licence number",
  countries: ["FR"],
  patterns: [
    { regex: String.raw`\d{12}`, score: 0.2 },
    { regex: String.raw`\d{2}[A-Za-z]{2}\d{5}`, score: 0.3 },
  ],
  context: {
    raise: [
      "permis",
      "permis de conduire",
      "numéro de permis",
      "french driving licence",
      "french driving license",
      "french driver licence",
      "french driver license",
      "french licence",
      "fr driving licence",
      "driving licence fr",
    ],
    lower: ["passeport"],
  },
  labels: [
    "permis de conduire",
    "numéro de permis",
    "permis",
    "french driving licence",
    "french driving license",
    "french driver licence",
    "french driver license",
    "french licence",
    "fr driving licence",
    "driving licence fr",
  ],
  requiresContext: true,
  examples: { hits: ["permis de conduire 911091204772", "permis 14BC12345"], misses: ["911091204772", "permis 9110"] },
  knownAs: { google: "FRANCE_DRIVERS_LICENSE_NUMBER", macie: "FRANCE_DRIVERS_LICENSE" },
  sources: ["Agence nationale des titres sécurisés, permis de conduire"],
};
