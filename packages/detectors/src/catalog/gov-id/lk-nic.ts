import type { CatalogDetector } from "../../catalog-detector.ts";

/** Sri Lankan identity number: birth year and day of the year; nine digits and V or X, or twelve digits. */
export const lkNic: CatalogDetector = {
  id: "lk-nic",
  dataType: "gov-id.national.lk.nic",
  name: "Sri Lankan national id",
  countries: ["LK"],
  patterns: [
    { regex: String.raw`[1-9]\d{8}[VXvx]`, score: 0.6 },
    { regex: String.raw`(?:19|20)\d{10}`, score: 0.08 },
  ],
  check: "lk-nic",
  context: {
    raise: ["nic", "nic no", "national identity card", "ජාතික හැඳුනුම්පත", "தேசிய அடையாள அட்டை"],
    lower: ["my number", "tracking"],
  },
  labels: ["nic", "nic no", "nic number", "national identity card", "national id", "ජාතික හැඳුනුම්පත"],
  examples: {
    hits: ["NIC 851350123V", "NIC no 198513500123"],
    misses: ["NIC 854000123V", "NIC 198540000123", "NIC 851350123A"],
  },
  sources: ["Registration of Persons Act 32 of 1968; Department for Registration of Persons"],
};
