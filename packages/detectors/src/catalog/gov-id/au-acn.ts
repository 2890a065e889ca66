import type { CatalogDetector } from "../../catalog-detector.ts";

/** Australian company number: nine digits, modulo 10. */
export const auAcn: CatalogDetector = {
  id: "au-acn",
  dataType: "org-id.number.au.acn",
  name: "Australian company number",
  countries: ["AU"],
  patterns: [
    { regex: String.raw`\d{3} \d{3} \d{3}`, score: 0.25 },
    { regex: String.raw`\d{9}`, score: 0.06 },
  ],
  check: "au-acn",
  context: {
    raise: ["acn", "australian company number", "company number", "asic", "pty ltd", "arbn"],
    lower: ["tfn", "phone", "sin"],
  },
  labels: ["acn", "acn no", "acn number", "australian company number", "company number", "arbn"],
  examples: {
    hits: ["ACN 004 085 616", "company number ACN 005249981"],
    misses: ["ACN 004 085 617", "ACN 004 085 61"],
  },
  knownAs: { presidio: "AU_ACN" },
  sources: ["Australian Securities and Investments Commission, Australian company number digit check"],
};
