import type { CatalogDetector } from "../../catalog-detector.ts";

/** Dutch passport or identity card: two letters, six characters, a digit, never O. */
export const nlPassport: CatalogDetector = {
  id: "nl-passport",
  dataType: "gov-id.passport.nl",
  name: "Dutch passport or identity card number",
  countries: ["NL"],
  patterns: [
    { regex: String.raw`[A-NP-Z]{2}[A-NP-Z\d]{6}\d`, score: 0.2 },
    { regex: String.raw`[a-np-z]{2}[a-np-z\d]{6}\d`, score: 0.08 },
  ],
  context: {
    raise: [
      "paspoort",
      "paspoortnummer",
      "identiteitskaart",
      "id-kaart",
      "documentnummer",
      "dutch passport",
      "dutch passport number",
      "dutch passport no",
      "passport nl",
      "nl passport",
    ],
  },
  labels: [
    "paspoort",
    "paspoortnummer",
    "documentnummer",
    "identiteitskaart",
    "id-kaart",
    "dutch passport",
    "dutch passport number",
    "dutch passport no",
    "passport nl",
    "nl passport",
  ],
  requiresContext: true,
  examples: {
    hits: ["paspoort NW1234AB5", "identiteitskaart IX7B2C4D9"],
    misses: ["NW1234AB5", "paspoort NO1234AB5", "paspoort NW1234ABC"],
  },
  knownAs: { google: "NETHERLANDS_PASSPORT" },
  sources: ["Rijksdienst voor Identiteitsgegevens, documentnummer"],
};
