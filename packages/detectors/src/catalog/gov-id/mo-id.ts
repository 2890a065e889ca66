import type { CatalogDetector } from "../../catalog-detector.ts";

/** Macao resident card: seven digits from 1, 5 or 7, check digit in brackets. */
export const moId: CatalogDetector = {
  id: "mo-id",
  dataType: "gov-id.national.mo.bir",
  name: "Macao resident identity card number",
  countries: ["MO"],
  patterns: [
    { regex: String.raw`[157]\d{6}[(（/][\dA][)）]?`, score: 0.55 },
    { regex: String.raw`[157]/\d{6}/\d`, score: 0.6 },
    { regex: String.raw`[157]\d{7}`, score: 0.03 },
  ],
  context: {
    raise: [
      "bir",
      "macau id",
      "macao id",
      "macau resident",
      "澳門身份證",
      "澳门身份证",
      "澳門居民身份證",
      "身份證",
      "身份证",
      "identity card",
      "bilhete de identidade",
    ],
    lower: ["phone", "電話"],
  },
  labels: [
    "bir",
    "bir no",
    "macau id",
    "macao id",
    "macau resident id",
    "澳門身份證",
    "澳门身份证",
    "澳門居民身份證號碼",
  ],
  examples: {
    hits: ["澳門居民身份證 1234567(8)", "Macau ID 5123456(3)", "BIR 7/123456/8"],
    misses: ["澳門身份證 2234567(8)", "1234567"],
  },
  sources: ["Direcção dos Serviços de Identificação de Macau, BIR"],
};
