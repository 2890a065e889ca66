import type { CatalogDetector } from "../../catalog-detector.ts";

/** New Zealand health index: three letters and four more characters, modulo 11 or 23. */
export const nzNhi: CatalogDetector = {
  id: "nz-nhi",
  dataType: "health.record-id.nz.nhi",
  name: "New Zealand national health index",
  countries: ["NZ"],
  patterns: [
    { regex: String.raw`[A-HJ-NP-Z]{3}\d{4}`, score: 0.35 },
    { regex: String.raw`[A-HJ-NP-Z]{3}\d{2}[A-HJ-NP-Z]{2}`, score: 0.3 },
  ],
  check: "nz-nhi",
  context: {
    raise: ["nhi", "nhi number", "nhi no", "national health index", "patient", "hospital", "health"],
    lower: ["flight", "part", "sku", "plate"],
  },
  labels: ["nhi", "nhi no", "nhi number", "national health index", "patient nhi"],
  examples: { hits: ["NHI ZZZ0016", "NHI number ZAC5124"], misses: ["NHI ZZZ0017", "NHI AIO1234"] },
  knownAs: { google: "NEW_ZEALAND_NHI_NUMBER" },
  sources: ["HISO 10046:2023 Consumer health identity standard; ZZZ numbers are reserved for tests"],
};
