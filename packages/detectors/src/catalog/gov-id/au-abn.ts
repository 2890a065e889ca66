import type { CatalogDetector } from "../../catalog-detector.ts";

/** Australian business number: eleven digits, modulo 89. */
export const auAbn: CatalogDetector = {
  id: "au-abn",
  dataType: "org-id.number.au.abn",
  name: "Australian business number",
  countries: ["AU"],
  patterns: [
    { regex: String.raw`[1-9]\d \d{3} \d{3} \d{3}`, score: 0.75 },
    { regex: String.raw`[1-9]\d{10}`, score: 0.2 },
  ],
  check: "au-abn",
  context: {
    raise: ["abn", "australian business number", "business number", "abr", "trading as", "pty ltd", "gst"],
    lower: ["phone", "mobile", "tfn", "pesel"],
  },
  labels: ["abn", "abn no", "abn number", "australian business number", "business number", "company abn"],
  examples: {
    hits: ["ABN 51 824 753 556", "Australian business number 53004085616"],
    misses: ["ABN 52 824 753 556", "ABN 00 824 753 556", "ABN 51 824 753 55"],
  },
  knownAs: { presidio: "AU_ABN" },
  sources: ["Australian Business Register, format of the ABN"],
};
