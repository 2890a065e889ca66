import type { CatalogDetector } from "../../catalog-detector.ts";

/** German lifelong physician number: seven digits with a check, two for the speciality. */
export const deLanr: CatalogDetector = {
  id: "de-lanr",
  dataType: "gov-id.professional.de.lanr",
  name: "German physician number (LANR)",
  countries: ["DE"],
  patterns: [{ regex: String.raw`\d{9}`, score: 0.06 }],
  check: "de-lanr",
  context: {
    raise: ["lanr", "arztnummer", "lebenslange arztnummer", "arzt-nr", "vertragsarzt", "arzt", "kbv"],
    lower: ["bsnr", "telefon", "betriebsstätte"],
  },
  labels: ["lanr", "arztnummer", "lebenslange arztnummer", "arzt nr"],
  examples: {
    hits: ["LANR 123456601", "lebenslange Arztnummer 987654434"],
    misses: ["LANR 123456701", "LANR 1234566"],
  },
  knownAs: { presidio: "DE_LANR" },
  sources: [
    "§ 75 (7) SGB V; KBV, Richtlinie zur Vergabe der Arzt-, Betriebsstätten-, Praxisnetz- sowie der Netzverbundnummern",
  ],
};
