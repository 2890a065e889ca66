import type { CatalogDetector } from "../../catalog-detector.ts";

/** Nigerian identity number: eleven digits, Verhoeff. */
export const ngNin: CatalogDetector = {
  id: "ng-nin",
  dataType: "gov-id.national.ng.nin",
  name: "Nigerian national identification number",
  countries: ["NG"],
  patterns: [{ regex: String.raw`\d{11}`, score: 0.1 }],
  check: "ng-nin",
  context: {
    raise: ["nin", "national identification number", "nimc", "nin slip", "national identity number"],
    lower: ["phone", "mobile", "bvn", "tel", "cpf", "pesel"],
  },
  labels: ["nin", "nin no", "nin number", "national identification number", "national id"],
  examples: { hits: ["NIN 45678901233"], misses: ["NIN 45678901234"] },
  knownAs: { presidio: "NG_NIN" },
  sources: ["National Identity Management Commission Act 2007"],
};
