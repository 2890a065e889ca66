import type { CatalogDetector } from "../../catalog-detector.ts";

/** Israeli identity number: nine digits, Luhn. */
export const ilId: CatalogDetector = {
  id: "il-id",
  dataType: "gov-id.national.il.id",
  name: "Israeli identity number",
  countries: ["IL"],
  patterns: [
    { regex: String.raw`\d{8}-\d`, score: 0.35 },
    { regex: String.raw`\d{9}`, score: 0.1 },
  ],
  check: "il-id",
  context: {
    raise: ["תעודת זהות", "מספר זהות", "ת.ז", 'ת"ז', "תז", "teudat zehut", "israeli id", "mispar zehut", "id number"],
    lower: ["sin", "siren", "phone", "טלפון", "ח.פ"],
  },
  labels: [
    "תעודת זהות",
    "מספר זהות",
    "ת ז",
    "תז",
    "מספר תעודת זהות",
    "teudat zehut",
    "israeli id",
    "id number",
    "national id",
  ],
  examples: { hits: ['ת"ז 123456782', "תעודת זהות 039548714"], misses: ['ת"ז 123456783', 'ת"ז 000000000'] },
  knownAs: { google: "ISRAEL_IDENTITY_CARD_NUMBER" },
  sources: ["Population and Immigration Authority of Israel"],
};
