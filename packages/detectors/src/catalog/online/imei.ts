import type { CatalogDetector } from "../../catalog-detector.ts";

/** Identity of a mobile handset: eight digits of type allocation, six of serial, a Luhn digit. */
export const imei: CatalogDetector = {
  id: "imei",
  dataType: "online.device-id.imei",
  name: "IMEI of a handset",
  countries: [],
  patterns: [
    { regex: String.raw`\d{15,16}`, score: 0.5 },
    { regex: String.raw`\d{2}-\d{6}-\d{6}-\d{1,2}`, score: 0.6 },
    { regex: String.raw`\d{2} \d{6} \d{6} \d{1,2}`, score: 0.6 },
  ],
  check: "imei",
  context: {
    raise: ["imei", "imeisv", "handset", "device", "mobile equipment", "串号", "手机串号", "端末識別番号"],
    lower: ["card", "amex", "iccid", "order", "tracking"],
  },
  labels: [
    "imei",
    "imei no",
    "imei number",
    "imei1",
    "imei2",
    "imei 1",
    "imei 2",
    "imeisv",
    "device imei",
    "串号",
    "手机串号",
  ],
  examples: {
    hits: ["IMEI 490154203237518", "imei: 49-015420-323751-8", "IMEISV 4901542032375100"],
    misses: ["IMEI 490154203237517", "IMEI 378282246310005", "350000000000006", "4901542032375181"],
  },
  knownAs: { google: "IMEI_HARDWARE_ID" },
  sources: ["3GPP TS 23.003 6.2.1 and annex B", "GSMA TS.06: IMEI allocation"],
};
