import type { CatalogDetector } from "../../catalog-detector.ts";

/** Hong Kong identity card: one or two letters, six digits, check digit in brackets. */
export const hkHkid: CatalogDetector = {
  id: "hk-hkid",
  dataType: "gov-id.national.hk.hkid",
  name: "Hong Kong identity card number",
  countries: ["HK"],
  patterns: [
    { regex: String.raw`[A-Za-z]{1,2}\d{6}[(（\[][\dAa][)）\]]`, score: 0.9 },
    { regex: String.raw`[A-Za-z]{1,2}\d{6}[\dAa]`, score: 0.2 },
  ],
  check: "hk-hkid",
  context: {
    raise: [
      "hkid",
      "hkid no",
      "hkic",
      "hong kong id",
      "hong kong identity card",
      "identity card",
      "id card",
      "id no",
      "身份證",
      "身份證號碼",
      "香港身份證",
      "香港身份证",
      "身份证",
    ],
    lower: ["passport", "part", "sku", "flight"],
  },
  labels: [
    "hkid",
    "hkid no",
    "hkid number",
    "hkic",
    "hkic no",
    "hong kong id",
    "hong kong identity card",
    "id card no",
    "identity card no",
    "身份證號碼",
    "身份證",
    "香港身份證",
    "香港身份证号码",
  ],
  examples: {
    hits: ["HKID A123456(3)", "身份證號碼 AB987654(3)", "HKID no. Z1234561", "「C123456(9)」"],
    misses: ["HKID A123456(4)", "HKID A12345(6)", "HKID ABC123456(7)"],
  },
  knownAs: { google: "HONG_KONG_ID_NUMBER" },
  sources: ["Registration of Persons Ordinance (Cap. 177)", "Immigration Department: check digit"],
};
