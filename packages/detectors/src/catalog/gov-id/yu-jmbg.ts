import type { CatalogDetector } from "../../catalog-detector.ts";

/** Personal number of Serbia, Bosnia and Herzegovina, Montenegro and North Macedonia: date, region, serial, modulo 11. */
export const yuJmbg: CatalogDetector = {
  id: "yu-jmbg",
  dataType: "gov-id.national.yu.jmbg",
  name: "Unique master citizen number (JMBG)",
  countries: ["RS", "BA", "ME", "MK"],
  patterns: [{ regex: String.raw`(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])[09]\d{2}\d{6}`, score: 0.75 }],
  check: "jmbg",
  context: {
    raise: [
      "jmbg",
      "јмбг",
      "matični broj",
      "матични број",
      "јединствен матичен број",
      "ембг",
      "embg",
      "lični broj",
      "лична карта",
    ],
  },
  labels: ["jmbg", "јмбг", "matični broj", "jedinstveni matični broj", "embg", "ембг", "national id"],
  examples: {
    hits: ["JMBG 0101985710121", "матични број 3112999451237"],
    misses: ["JMBG 0101985710122", "JMBG 3213985710123"],
  },
  sources: ["Закон о јединственом матичном броју грађана"],
};
