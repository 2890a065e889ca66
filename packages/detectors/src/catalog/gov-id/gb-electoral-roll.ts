import type { CatalogDetector } from "../../catalog-detector.ts";

/** UK electoral number: polling district letters and a number, behind a word for it. */
export const gbElectoralRoll: CatalogDetector = {
  id: "gb-electoral-roll",
  dataType: "gov-id.national.uk.electoral-number",
  name: "UK electoral roll number",
  countries: ["GB"],
  patterns: [{ regex: String.raw`[A-Za-z]{2,4}[- /]?\d{1,4}(?:/\d)?`, score: 0.05 }],
  context: {
    raise: [
      "electoral roll",
      "electoral register",
      "electoral number",
      "elector number",
      "poll number",
      "polling district",
      "voter",
      "roll number",
    ],
  },
  labels: ["electoral roll", "electoral roll number", "electoral number", "elector number", "poll number"],
  requiresContext: true,
  examples: {
    hits: ["electoral roll number AB1234", "elector number KA-123/1"],
    misses: ["AB1234", "electoral roll number 1234567"],
  },
  knownAs: { google: "UK_ELECTORAL_ROLL_NUMBER", macie: "UK_ELECTORAL_ROLL_NUMBER" },
  sources: ["Representation of the People (England and Wales) Regulations 2001, regulation 41"],
};
