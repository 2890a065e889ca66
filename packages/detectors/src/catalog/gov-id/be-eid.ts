import type { CatalogDetector } from "../../catalog-detector.ts";

/** Belgian identity card: three, seven and two digits, modulo 97. */
export const beEid: CatalogDetector = {
  id: "be-eid",
  dataType: "gov-id.national.be.eid",
  name: "Belgian identity card number",
  countries: ["BE"],
  patterns: [
    { regex: String.raw`\d{3}-\d{7}-\d{2}`, score: 0.85 },
    { regex: String.raw`\d{12}`, score: 0.1 },
  ],
  check: "be-eid",
  context: {
    raise: ["identiteitskaart", "carte d'identité", "eid", "kaartnummer", "numéro de carte", "identity card"],
  },
  labels: [
    "identiteitskaart",
    "eid",
    "kaartnummer",
    "numéro de carte d identité",
    "carte d identité",
    "identity card number",
  ],
  examples: { hits: ["identiteitskaart 591-1234567-53"], misses: ["identiteitskaart 591-1234567-54"] },
  knownAs: { google: "BELGIUM_NATIONAL_ID_CARD_NUMBER" },
  sources: ["FOD Binnenlandse Zaken, elektronische identiteitskaart"],
};
