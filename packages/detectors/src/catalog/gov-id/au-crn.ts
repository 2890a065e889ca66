import type { CatalogDetector } from "../../catalog-detector.ts";

/** Centrelink customer reference: nine digits and a letter. */
export const auCrn: CatalogDetector = {
  id: "au-crn",
  dataType: "gov-id.national.au.crn",
  name: "Australian Centrelink reference number",
  countries: ["AU"],
  patterns: [{ regex: String.raw`\d{3}[ -]?\d{3}[ -]?\d{3}[A-Za-z]`, score: 0.12 }],
  context: { raise: ["crn", "centrelink", "customer reference number", "services australia", "mygov"] },
  labels: ["crn", "centrelink", "centrelink crn", "centrelink reference number", "customer reference number"],
  requiresContext: true,
  examples: { hits: ["Centrelink CRN 123 456 789A"], misses: ["123 456 789A", "CRN 123 456 789"] },
  sources: ["Services Australia, customer reference number"],
};
