import type { CatalogDetector } from "../../catalog-detector.ts";

/** Australian veterans' file number: state, code and digits behind its name. */
export const auDva: CatalogDetector = {
  id: "au-dva",
  dataType: "gov-id.national.au.dva",
  name: "Australian veterans' affairs file number",
  countries: ["AU"],
  patterns: [{ regex: String.raw`[NVQSWTnvqswt][A-Z ]{0,3}\d{1,6}[A-Z]?`, score: 0.05 }],
  context: { raise: ["dva", "veterans affairs", "veterans' affairs", "dva file", "veteran card", "gold card"] },
  labels: ["dva", "dva no", "dva number", "dva file number", "dva card"],
  requiresContext: true,
  examples: { hits: ["DVA file number NX123456", "DVA number QSS12345"], misses: ["NX123456", "DVA"] },
  sources: ["Department of Veterans' Affairs, file number format"],
};
