import type { CatalogDetector } from "../../catalog-detector.ts";

/** Hungarian personal number: sex and century, birth date, serial, modulo 11. */
export const huPersonalId: CatalogDetector = {
  id: "hu-personal-id",
  dataType: "gov-id.national.hu.szemelyi-szam",
  name: "Hungarian personal number",
  countries: ["HU"],
  patterns: [
    { regex: String.raw`[1-8] \d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]) \d{4}`, score: 0.85 },
    { regex: String.raw`[1-8]-\d{6}-\d{4}`, score: 0.85 },
    { regex: String.raw`[1-8]\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{4}`, score: 0.25 },
  ],
  check: "hu-personal-id",
  context: {
    raise: [
      "személyi szám",
      "személyi azonosító",
      "személyazonosító jel",
      "személyi azonosító jel",
      "hungarian personal",
    ],
    lower: ["telefon", "isikukood", "asmens kodas", "pesel"],
  },
  labels: ["személyi szám", "személyi azonosító", "személyi azonosító jel", "personal number", "national id"],
  examples: {
    hits: ["személyi szám 1 850515 1230"],
    misses: ["személyi szám 1 850515 1231", "személyi szám 1 851315 1234"],
  },
  sources: ["1996. évi XX. törvény, melléklet"],
};
