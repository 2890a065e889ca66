import type { CatalogDetector } from "../../catalog-detector.ts";

/** French social security number (NIR): sex, year, month, place, serial, key modulo 97. */
export const frNir: CatalogDetector = {
  id: "fr-nir",
  dataType: "gov-id.national.fr.nir",
  name: "French social security number (NIR)",
  countries: ["FR"],
  patterns: [{ regex: String.raw`[1-478] ?\d{2} ?\d{2} ?(?:\d{2}|2[ABab]) ?\d{3} ?\d{3} ?\d{2}`, score: 0.9 }],
  check: "fr-nir",
  context: {
    raise: [
      "nir",
      "numéro de sécurité sociale",
      "sécurité sociale",
      "sécu",
      "numéro de sécu",
      "insee",
      "carte vitale",
      "assuré",
      "n° ss",
      "numéro ss",
      "social security",
    ],
    lower: ["imei", "tracking", "siret"],
  },
  labels: [
    "nir",
    "numéro de sécurité sociale",
    "sécurité sociale",
    "numéro sécu",
    "num sécu",
    "numéro ss",
    "no ss",
    "insee",
    "numéro insee",
    "french ssn",
    "ssn",
    "n securite sociale",
  ],
  examples: {
    hits: ["NIR 1 85 05 78 006 084 91", "numéro de sécurité sociale 299077512345648", "1 60 03 2A 123 456 62"],
    misses: ["NIR 1 85 05 78 006 084 92", "NIR 1 85 13 78 006 084 91", "NIR 9 85 05 78 006 084 91"],
  },
  knownAs: { google: "FRANCE_NIR", macie: "FRANCE_SOCIAL_SECURITY_NUMBER" },
  sources: [
    "INSEE, Répertoire national d'identification des personnes physiques; Code de la sécurité sociale R. 115-1",
  ],
};
