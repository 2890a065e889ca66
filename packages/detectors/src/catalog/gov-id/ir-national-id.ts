import type { CatalogDetector } from "../../catalog-detector.ts";

/** Iranian national code: ten digits, modulo 11. */
export const irNationalId: CatalogDetector = {
  id: "ir-national-id",
  dataType: "gov-id.national.ir.national-id",
  name: "Iranian national code",
  countries: ["IR"],
  patterns: [
    { regex: String.raw`\d{3}-\d{6}-\d`, score: 0.6 },
    { regex: String.raw`\d{10}`, score: 0.12 },
  ],
  check: "ir-national-id",
  context: {
    raise: ["کد ملی", "شماره ملی", "کدملی", "کارت ملی", "national code", "melli code"],
    lower: ["تلفن", "موبایل", "phone", "شماره تماس"],
  },
  labels: ["کد ملی", "کدملی", "شماره ملی", "national code", "melli code", "national id"],
  examples: {
    hits: ["کد ملی 0012345679", "national code 123-456789-1"],
    misses: ["کد ملی 0012345670", "کد ملی 1111111111"],
  },
  sources: ["سازمان ثبت احوال کشور"],
};
