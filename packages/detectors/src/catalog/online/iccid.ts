import type { CatalogDetector } from "../../catalog-detector.ts";

/** Number of a SIM card. */
export const iccid: CatalogDetector = {
  id: "iccid",
  dataType: "online.device-id.iccid",
  name: "ICCID of a SIM card",
  countries: [],
  patterns: [
    { regex: String.raw`89\d{17,18}`, score: 0.6 },
    { regex: String.raw`89\d{2} \d{4} \d{4} \d{4} \d{3,4}`, score: 0.65 },
  ],
  check: "iccid",
  context: {
    raise: ["iccid", "sim", "sim card", "esim", "usim", "carte sim", "tarjeta sim", "simkarte", "sim卡"],
    lower: ["order", "tracking", "invoice"],
  },
  labels: [
    "iccid",
    "iccid number",
    "sim",
    "sim no",
    "sim number",
    "sim card",
    "sim card number",
    "sim serial",
    "esim iccid",
    "sim卡号",
  ],
  examples: {
    hits: ["ICCID 8965010100000000010", "SIM 8965 0101 0000 0000 010"],
    misses: ["ICCID 8965010100000000018", "8999901000000000013", "SIM 896501010000000001"],
  },
  knownAs: { google: "ICCID_NUMBER" },
  sources: ["ITU-T E.118"],
};
