import type { CatalogDetector } from "../../catalog-detector.ts";

/** Vietnamese tax code: ten digits, modulo 11, three more for a branch. */
export const vnMst: CatalogDetector = {
  id: "vn-mst",
  dataType: "gov-id.tax.vn.mst",
  name: "Vietnamese tax code",
  countries: ["VN"],
  patterns: [
    { regex: String.raw`\d{10}-\d{3}`, score: 0.75 },
    { regex: String.raw`\d{10}`, score: 0.08 },
  ],
  check: "vn-mst",
  context: {
    raise: ["mst", "mã số thuế", "mã số doanh nghiệp", "tax code", "thuế"],
    lower: ["điện thoại", "sđt", "phone"],
  },
  labels: ["mst", "mã số thuế", "tax code", "tax id", "tin"],
  examples: { hits: ["MST 0100109106", "mã số thuế 0301234562-001"], misses: ["MST 0100109107"] },
  sources: ["Thông tư 105/2020/TT-BTC"],
};
