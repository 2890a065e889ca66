import type { CatalogDetector } from "../../catalog-detector.ts";

/** Indian GST number: state, PAN, entity, Z, check character. */
export const inGstin: CatalogDetector = {
  id: "in-gstin",
  dataType: "org-id.number.in.gstin",
  name: "Indian GST number",
  countries: ["IN"],
  patterns: [
    { regex: String.raw`(?:0[1-9]|[12]\d|3[0-8]|9[79])[A-Z]{5}\d{4}[A-Z][1-9A-Z]Z[\dA-Z]`, score: 0.95 },
    { regex: String.raw`(?:0[1-9]|[12]\d|3[0-8]|9[79])[a-z]{5}\d{4}[a-z][1-9a-z]z[\da-z]`, score: 0.8 },
  ],
  check: "in-gstin",
  context: { raise: ["gst", "gstin", "gst no", "gst number", "gst registration", "goods and services tax", "जीएसटी"] },
  labels: [
    "gst",
    "gstin",
    "gst no",
    "gst number",
    "gstin no",
    "gst in",
    "gst registration no",
    "gst registration number",
    "vendor gstin",
  ],
  examples: {
    hits: ["GSTIN 27AAPFU0939F1ZV", "gst no 07ABCPK1234L1ZU"],
    misses: ["GSTIN 27AAPFU0939F1ZW", "GSTIN 39AAPFU0939F1ZV", "GSTIN 27AAPFU0939F1YV"],
  },
  knownAs: { presidio: "IN_GSTIN", google: "INDIA_GST_INDIVIDUAL" },
  sources: ["Goods and Services Tax Network, GSTIN structure and check character (CGST Rules 2017, rule 10)"],
};
