import type { CatalogDetector } from "../../catalog-detector.ts";

/** Permit of travel between mainland China and Hong Kong, Macao or Taiwan, behind its name. */
export const cnHkmoPermit: CatalogDetector = {
  id: "cn-hkmo-permit",
  dataType: "gov-id.passport.cn.permit",
  name: "Chinese exit-entry or home-return permit",
  countries: ["CN", "HK", "MO", "TW"],
  patterns: [
    { regex: String.raw`[CHMTWchmtw][A-Z]?\d{8}(?:\d{2})?`, score: 0.3 },
    { regex: String.raw`\d{8}(?:\d{2})?`, score: 0.03 },
  ],
  context: {
    raise: [
      "港澳通行证",
      "往来港澳通行证",
      "回乡证",
      "港澳居民来往内地通行证",
      "台胞证",
      "台湾居民来往大陆通行证",
      "大陆居民往来台湾通行证",
      "通行证",
      "home return permit",
      "exit-entry permit",
      "mainland travel permit",
    ],
  },
  labels: [
    "港澳通行证",
    "往来港澳通行证号",
    "通行证号",
    "通行证号码",
    "回乡证",
    "回乡证号",
    "台胞证",
    "台胞证号",
    "home return permit",
    "exit entry permit",
    "mainland travel permit",
  ],
  requiresContext: true,
  examples: {
    hits: ["港澳通行证号：C12345678", "回乡证 H1234567801", "台胞证：12345678"],
    misses: ["H1234567801", "港澳通行证号：X12345678"],
  },
  sources: ["National Immigration Administration, exit-entry permits"],
};
