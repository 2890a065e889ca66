import type { CatalogDetector } from "../../catalog-detector.ts";

/** German practice number: a region of the physicians' association and seven digits. */
export const deBsnr: CatalogDetector = {
  id: "de-bsnr",
  dataType: "org-id.number.de.bsnr",
  name: "German practice number (BSNR)",
  countries: ["DE"],
  patterns: [{ regex: String.raw`(?:0[1-9]|[1-9]\d)\d{7}`, score: 0.06 }],
  context: {
    raise: ["bsnr", "betriebsstättennummer", "betriebsstätte", "betriebsstätten-nr", "praxis", "nbsnr"],
    lower: ["lanr", "telefon"],
  },
  labels: ["bsnr", "betriebsstättennummer", "betriebsstätten nr", "nbsnr"],
  requiresContext: true,
  examples: {
    hits: ["BSNR 021234568", "Betriebsstättennummer: 711234567"],
    misses: ["021234568", "BSNR 000000000", "BSNR 02123456"],
  },
  knownAs: { presidio: "DE_BSNR" },
  sources: ["KBV, Richtlinie zur Vergabe der Arzt- und Betriebsstättennummern, Anlage"],
};
