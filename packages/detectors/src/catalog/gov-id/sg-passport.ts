import type { CatalogDetector } from "../../catalog-detector.ts";
import { passportLabels, passportWords } from "../../words/passport.ts";

/** Singapore passport: E or K, seven digits, a letter. */
export const sgPassport: CatalogDetector = {
  id: "sg-passport",
  dataType: "gov-id.passport.sg",
  name: "Singapore passport number",
  countries: ["SG"],
  patterns: [{ regex: String.raw`[EKek]\d{7}[A-HJ-NPR-Za-hj-npr-z]`, score: 0.4 }],
  context: { raise: ["singapore passport", "ica", ...passportWords] },
  labels: ["singapore passport", ...passportLabels],
  requiresContext: true,
  examples: {
    hits: ["passport E1234567N", "Singapore passport: K0012345A"],
    misses: ["E1234567N", "passport E123456N", "passport D1234567N"],
  },
  knownAs: { google: "SINGAPORE_PASSPORT" },
  sources: ["Immigration and Checkpoints Authority, Singapore passport"],
};
