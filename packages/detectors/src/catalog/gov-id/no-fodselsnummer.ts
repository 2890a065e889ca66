import type { CatalogDetector } from "../../catalog-detector.ts";

/** Norwegian birth number or D-number: date, individual number, two check digits. */
export const noFodselsnummer: CatalogDetector = {
  id: "no-fodselsnummer",
  dataType: "gov-id.national.no.fodselsnummer",
  name: "Norwegian birth number",
  countries: ["NO"],
  patterns: [
    { regex: String.raw`[0-7]\d[0189]\d{3} \d{5}`, score: 0.9 },
    { regex: String.raw`[0-7]\d(?:0[1-9]|1[0-2]|4[1-9]|5[0-2]|8[1-9]|9[0-2])\d{7}`, score: 0.7 },
  ],
  check: "no-fodselsnummer",
  context: {
    raise: [
      "fødselsnummer",
      "fødselsnr",
      "fnr",
      "personnummer",
      "d-nummer",
      "norwegian national identity",
      "nasjonalt id",
    ],
    lower: ["konto", "kontonummer", "telefon"],
  },
  labels: [
    "fødselsnummer",
    "fødselsnr",
    "fodselsnummer",
    "fnr",
    "personnummer",
    "d nummer",
    "norwegian id",
    "national id",
    "ssn",
  ],
  examples: {
    hits: ["fødselsnummer 010180 32135", "fnr 15068541295"],
    misses: ["fødselsnummer 010180 32136", "fnr 32018012345"],
  },
  knownAs: { google: "NORWAY_NI_NUMBER" },
  sources: ["Folkeregisterforskriften § 2-2-1 to § 2-2-4; Skatteetaten"],
};
