import type { CatalogDetector } from "../../catalog-detector.ts";

/** Identity of a mobile subscriber: country, network, subscriber; no check digit. */
export const imsi: CatalogDetector = {
  id: "imsi",
  dataType: "online.device-id.imsi",
  name: "IMSI of a mobile subscriber",
  countries: [],
  patterns: [{ regex: String.raw`\d{14,15}`, score: 0.2 }],
  check: "imsi",
  context: {
    raise: ["imsi", "international mobile subscriber", "subscriber identity", "mcc", "移动用户识别码"],
    lower: ["card", "order", "tracking"],
  },
  labels: ["imsi", "imsi no", "imsi number", "subscriber imsi", "mobile subscriber identity"],
  requiresContext: true,
  examples: {
    hits: ["IMSI 525011234567890", "imsi=310150123456789"],
    misses: ["IMSI 999011234567890", "525011234567890", "IMSI 5250112345678"],
  },
  knownAs: { google: "IMSI_ID" },
  sources: ["ITU-T E.212; 3GPP TS 23.003 2.2"],
};
