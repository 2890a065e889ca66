import type { CatalogDetector } from "../../catalog-detector.ts";

/** Pakistani identity number: five, seven and one digits. */
export const pkCnic: CatalogDetector = {
  id: "pk-cnic",
  dataType: "gov-id.national.pk.cnic",
  name: "Pakistani identity number (CNIC)",
  countries: ["PK"],
  patterns: [
    { regex: String.raw`[1-7]\d{4}-\d{7}-[1-9]`, score: 0.9 },
    { regex: String.raw`[1-7]\d{11}[1-9]`, score: 0.03 },
  ],
  context: {
    raise: [
      "cnic",
      "nic",
      "nadra",
      "nicop",
      "cnic no",
      "computerized national identity card",
      "شناختی کارڈ",
      "قومی شناختی کارڈ",
    ],
    lower: ["ean", "phone"],
  },
  labels: ["cnic", "cnic no", "cnic number", "nic", "nicop", "national id", "شناختی کارڈ نمبر"],
  examples: {
    hits: ["CNIC 35202-1234567-1", "شناختی کارڈ 42101-7654321-8"],
    misses: ["CNIC 85202-1234567-1", "CNIC 35202-1234567-0", "CNIC 35202-123456-1"],
  },
  sources: ["National Database and Registration Authority of Pakistan"],
};
