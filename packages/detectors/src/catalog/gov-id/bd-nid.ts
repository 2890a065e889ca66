import type { CatalogDetector } from "../../catalog-detector.ts";

/** Bangladeshi identity number behind its name: ten, thirteen or seventeen digits. */
export const bdNid: CatalogDetector = {
  id: "bd-nid",
  dataType: "gov-id.national.bd.nid",
  name: "Bangladeshi national id",
  countries: ["BD"],
  patterns: [
    { regex: String.raw`\d{17}|\d{13}|\d{10}`, score: 0.03 },
    { regex: String.raw`\d{3} \d{3} \d{4}`, score: 0.05 },
  ],
  context: {
    raise: ["nid", "nid no", "national id", "জাতীয় পরিচয়পত্র", "এনআইডি", "smart card"],
    lower: ["phone", "mobile", "ean"],
  },
  labels: ["nid", "nid no", "nid number", "national id", "জাতীয় পরিচয়পত্র নম্বর", "এনআইডি"],
  requiresContext: true,
  examples: { hits: ["NID 1234567890", "জাতীয় পরিচয়পত্র 19851234567890123"], misses: ["1234567890", "NID 12345"] },
  sources: ["National Identity Registration Act 2010 of Bangladesh"],
};
