import type { CatalogDetector } from "../../catalog-detector.ts";

/** Singapore entity number: business, local company or other entity, check letter. */
export const sgUen: CatalogDetector = {
  id: "sg-uen",
  dataType: "org-id.number.sg.uen",
  name: "Singapore unique entity number",
  countries: ["SG"],
  patterns: [
    { regex: String.raw`\d{8}[A-Za-z]`, score: 0.35 },
    { regex: String.raw`(?:19|20)\d{2}\d{5}[A-Za-z]`, score: 0.6 },
    { regex: String.raw`[TSRtsr]\d{2}[A-Za-z]{2}\d{4}[A-Za-z]`, score: 0.8 },
  ],
  check: "sg-uen",
  context: {
    raise: [
      "uen",
      "unique entity number",
      "acra",
      "roc",
      "rob",
      "business registration",
      "gst",
      "gst registration",
      "company",
      "注册号",
    ],
    lower: ["part", "sku"],
  },
  labels: [
    "uen",
    "uen no",
    "uen number",
    "unique entity number",
    "company uen",
    "acra no",
    "roc no",
    "business registration no",
    "gst reg no",
  ],
  examples: {
    hits: ["UEN 53123456L", "UEN 201412345W", "company UEN T16RF0037C"],
    misses: ["UEN 53123456M", "UEN 201412345X", "UEN T16RF0037D", "UEN 53123456"],
  },
  knownAs: { presidio: "SG_UEN" },
  sources: ["ACRA, Unique Entity Number: format and check character"],
};
