import type { CatalogDetector } from "../../catalog-detector.ts";

/** Indian voter card (EPIC): three letters and seven digits. */
export const inVoter: CatalogDetector = {
  id: "in-voter",
  dataType: "gov-id.national.in.epic",
  name: "Indian voter id (EPIC)",
  countries: ["IN"],
  patterns: [{ regex: String.raw`[A-Za-z]{3}\d{7}`, score: 0.2 }],
  context: {
    raise: [
      "voter",
      "voter id",
      "voter card",
      "voter id card",
      "vote",
      "epic",
      "epic no",
      "epic number",
      "election",
      "electoral",
      "elector",
      "मतदाता",
      "मतदाता पहचान पत्र",
    ],
    lower: ["part", "sku", "flight", "invoice", "order"],
  },
  labels: [
    "voter id",
    "voter no",
    "voter number",
    "voter card",
    "voter id card",
    "voter card no",
    "epic",
    "epic no",
    "epic number",
    "voterid",
    "मतदाता पहचान पत्र",
  ],
  requiresContext: true,
  examples: {
    hits: ["voter id ABC1234566", "EPIC no. WKH1186253"],
    misses: ["ABC1234567", "voter id AB1234567", "voter id ABC12345678"],
  },
  knownAs: { presidio: "IN_VOTER" },
  sources: ["Election Commission of India, electors photo identity card"],
};
