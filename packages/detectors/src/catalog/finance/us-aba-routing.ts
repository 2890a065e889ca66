import type { CatalogDetector } from "../../catalog-detector.ts";

/** ABA routing transit number of a US bank: nine digits, weights 3, 7, 1. */
export const usAbaRouting: CatalogDetector = {
  id: "us-aba-routing",
  dataType: "finance.bank-code",
  name: "ABA routing number",
  countries: ["US"],
  patterns: [
    { regex: String.raw`(?:0\d|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)\d{7}`, score: 0.1 },
    { regex: String.raw`(?:0\d|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)\d{2}-\d{4}-\d`, score: 0.5 },
  ],
  check: "us-aba-routing",
  context: {
    raise: [
      "routing",
      "routing number",
      "routing no",
      "aba",
      "aba number",
      "aba routing",
      "rtn",
      "routing transit",
      "transit number",
      "ach",
      "wire transfer",
      "bank routing",
    ],
    lower: ["phone", "ssn", "zip", "order", "invoice", "passport"],
  },
  labels: [
    "routing",
    "routing number",
    "routing no",
    "routing num",
    "aba",
    "aba number",
    "aba no",
    "aba routing",
    "aba routing number",
    "aba rtn",
    "bank routing number",
    "rtn",
    "routing transit number",
    "ach routing",
  ],
  examples: {
    hits: ["routing number 021000021", "ABA: 1110-0002-5", "ACH routing 011401533"],
    misses: ["routing number 021000022", "routing number 421000028", "routing number 000000000"],
  },
  knownAs: { presidio: "ABA_ROUTING_NUMBER" },
  sources: ["American Bankers Association, Routing Number Policy and Procedures"],
};
