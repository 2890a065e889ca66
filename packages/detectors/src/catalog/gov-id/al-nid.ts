import type { CatalogDetector } from "../../catalog-detector.ts";

/** Albanian personal number: decade letter, date, serial, letter. */
export const alNid: CatalogDetector = {
  id: "al-nid",
  dataType: "gov-id.national.al.nid",
  name: "Albanian personal number",
  countries: ["AL"],
  patterns: [
    {
      regex: String.raw`[A-Wa-w]\d(?:[05][1-9]|[1-9][0-2]|[38][1-9]|[49][0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[A-Wa-w]`,
      score: 0.4,
    },
  ],
  check: "al-nid",
  context: {
    raise: ["nid", "numri personal", "numri i identitetit", "letërnjoftim", "albanian", "kartë identiteti"],
    lower: ["sku", "part", "nipt"],
  },
  labels: ["nid", "numri personal", "albanian id", "national id"],
  examples: { hits: ["numri personal I05101999I"], misses: ["numri personal I01331999I", "numri personal X05101999I"] },
  sources: ["Ligji nr. 8952/2002 për numrin e identitetit"],
};
