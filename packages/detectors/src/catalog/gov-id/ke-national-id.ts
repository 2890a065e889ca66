import type { CatalogDetector } from "../../catalog-detector.ts";

/** Kenyan identity card: seven or eight digits behind a word for it. */
export const keNationalId: CatalogDetector = {
  id: "ke-national-id",
  dataType: "gov-id.national.ke.national-id",
  name: "Kenyan national id",
  countries: ["KE"],
  patterns: [{ regex: String.raw`\d{7,8}`, score: 0.03 }],
  context: {
    raise: ["kenyan id", "kenya id", "huduma", "maisha", "national id", "id number", "kitambulisho"],
    lower: ["phone", "paybill", "till"],
  },
  labels: ["kenyan id", "national id", "national id no", "id number", "id no", "huduma number", "kitambulisho"],
  requiresContext: true,
  examples: { hits: ["Kenyan national ID 12345678"], misses: ["12345678 units"] },
  sources: ["Registration of Persons Act (Cap. 107) of Kenya"],
};
