import type { CatalogDetector } from "../../catalog-detector.ts";

/** Taiwan identity card or resident certificate: letter, nine digits, check digit. */
export const twNationalId: CatalogDetector = {
  id: "tw-national-id",
  dataType: "gov-id.national.tw.national-id",
  name: "Taiwan national id or resident certificate",
  countries: ["TW"],
  patterns: [
    { regex: String.raw`[A-Za-z][1289]\d{8}`, score: 0.7 },
    { regex: String.raw`[A-Za-z][A-Da-d]\d{8}`, score: 0.6 },
  ],
  check: "tw-national-id",
  context: {
    raise: [
      "身分證",
      "身分證字號",
      "身份證字號",
      "國民身分證",
      "統一證號",
      "居留證",
      "居留證號",
      "taiwan id",
      "national id",
      "arc",
      "arc no",
      "roc id",
      "id number",
      "uniform id",
    ],
    lower: ["part", "sku", "serial", "order"],
  },
  labels: [
    "身分證",
    "身分證字號",
    "身份證字號",
    "國民身分證統一編號",
    "統一證號",
    "居留證號",
    "居留證號碼",
    "national id",
    "id number",
    "taiwan id",
    "arc no",
    "arc number",
    "uniform id no",
  ],
  examples: {
    hits: ["身分證字號 A123456789", "F223344558", "居留證號 A800123450", "ARC no AC01234567"],
    misses: ["身分證字號 A123456780", "身分證字號 A323456789", "身分證字號 A12345678"],
  },
  knownAs: { google: "TAIWAN_ID_NUMBER" },
  sources: [
    "Ministry of the Interior, household registration: national identification card number",
    "National Immigration Agency, UI number from 2 January 2021",
  ],
};
