import type { CatalogDetector } from "../../catalog-detector.ts";

/** German practice number: a region of the physicians' association and seven digits. */
export const deBsnr: CatalogDetector = {
  id: "de-bsnr",
  dataType: "org-id.number.de.bsnr",
  name: "German practice number (BSNR)",
  countries: ["DE"],
  patterns: [
    {
      regex: String.raw`(?:0[1-3]|17|20|38|46|5[0-2]|6[1-9]|7[1-38]|8[38]|93|98|35|39|40|41|42|43|44|45|47|48|49|55|60|74|75|76|77|79|80|81|82|84|85|86|87|90|91|92|94|95|96|97|99)\d{7}`,
      score: 0.06,
    },
  ],
  check: "de-bsnr",
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
