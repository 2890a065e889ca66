import type { CatalogDetector } from "../../catalog-detector.ts";

/** Singapore identity card (NRIC) and foreign identification (FIN) number: prefix, seven digits, check letter. */
export const sgNricFin: CatalogDetector = {
  id: "sg-nric-fin",
  dataType: "gov-id.national.sg.nric-fin",
  name: "Singapore NRIC or FIN",
  countries: ["SG"],
  patterns: [
    { regex: String.raw`[STFGM]\d{7}[A-Z]`, score: 0.85 },
    { regex: String.raw`[stfgm]\d{7}[a-z]`, score: 0.6 },
  ],
  check: "sg-nric-fin",
  context: {
    raise: ["nric", "fin", "identity card", "ic no", "ic number", "singpass", "work permit", "employment pass", "singapore", "身份证", "准证", "kad pengenalan"],
    lower: ["part", "sku", "model", "serial", "order"],
  },
  labels: ["nric", "nric no", "nric number", "nric fin", "fin", "fin no", "fin number", "uin", "ic", "ic no", "identity card", "identity card no", "identification no", "身份证号", "身份证号码", "身份证"],
  examples: {
    hits: ["NRIC S1234567D", "T0123456G", "FIN: F1234567N", "G1234567X", "M1234567K", "nric s1234567d"],
    misses: ["NRIC S1234567A", "T0123456A", "G1234567A", "M1234567A", "S12345678D", "A1234567D"],
  },
  knownAs: { presidio: "SG_NRIC_FIN", google: "SINGAPORE_NATIONAL_REGISTRATION_ID_NUMBER" },
  sources: ["Immigration and Checkpoints Authority of Singapore: NRIC and FIN, series M from 1 January 2022"],
};
