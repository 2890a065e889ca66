import type { CatalogDetector } from "../../catalog-detector.ts";

/** SCHUFA file number behind the name. */
export const deSchufa: CatalogDetector = {
  id: "de-schufa",
  dataType: "finance.credit-record.de.schufa",
  name: "SCHUFA number",
  countries: ["DE"],
  patterns: [
    { regex: String.raw`\d{14}|\d{10}`, score: 0.04 },
    { regex: String.raw`\d{2}\.\d{3}\.\d{3}\.\d{3}`, score: 0.1 },
  ],
  context: { raise: ["schufa", "schufa-id", "schufa id", "bonitätsauskunft", "schufa auskunft"] },
  labels: ["schufa", "schufa id", "schufa nummer"],
  requiresContext: true,
  examples: { hits: ["SCHUFA-ID 12345678901234"], misses: ["12345678901234", "SCHUFA 123"] },
  knownAs: { google: "GERMANY_SCHUFA_ID" },
  sources: ["SCHUFA Holding AG, Datenkopie nach Art. 15 DS-GVO"],
};
