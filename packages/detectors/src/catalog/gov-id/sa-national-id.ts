import type { CatalogDetector } from "../../catalog-detector.ts";

/** Saudi identity or residence number: ten digits from 1 or 2, Luhn. */
export const saNationalId: CatalogDetector = {
  id: "sa-national-id",
  dataType: "gov-id.national.sa.national-id",
  name: "Saudi national id or iqama",
  countries: ["SA"],
  patterns: [{ regex: String.raw`[12]\d{9}`, score: 0.12 }],
  check: "luhn",
  context: {
    raise: [
      "الهوية الوطنية",
      "رقم الهوية",
      "الإقامة",
      "رقم الإقامة",
      "هوية",
      "iqama",
      "iqama no",
      "saudi id",
      "national id",
      "absher",
    ],
    lower: ["npi", "phone", "جوال", "هاتف"],
  },
  labels: [
    "رقم الهوية",
    "الهوية الوطنية",
    "رقم الإقامة",
    "iqama",
    "iqama no",
    "iqama number",
    "national id",
    "saudi id",
  ],
  examples: {
    hits: ["رقم الهوية 1085296372", "iqama no 2345678904"],
    misses: ["رقم الهوية 1085296373", "iqama no 334567890"],
  },
  sources: ["Ministry of Interior of Saudi Arabia, National Information Center"],
};
