import type { CatalogDetector } from "../../catalog-detector.ts";

/** Identity of a CDMA handset: fourteen hexadecimal digits from A0 on, or eighteen decimal ones. */
export const meid: CatalogDetector = {
  id: "meid",
  dataType: "online.device-id.meid",
  name: "MEID of a handset",
  countries: [],
  patterns: [
    { regex: String.raw`[A-Fa-f][0-9A-Fa-f]{13,14}`, score: 0.2 },
    { regex: String.raw`[A-Fa-f][0-9A-Fa-f] [0-9A-Fa-f]{6} [0-9A-Fa-f]{6}`, score: 0.4 },
    { regex: String.raw`\d{18}`, score: 0.1 },
  ],
  context: { raise: ["meid", "esn", "mobile equipment identifier"], lower: ["hash", "commit", "sha1", "md5"] },
  labels: ["meid", "meid hex", "meid dec", "meid number", "esn"],
  requiresContext: true,
  examples: {
    hits: ["MEID A0000000002329", "meid: 270113177609606898"],
    misses: ["A0000000002329", "MEID 90000000002329", "MEID A000000000232"],
  },
  sources: ["3GPP2 S.R0048-A: 3G mobile equipment identifier"],
};
