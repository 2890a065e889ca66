import type { CatalogDetector } from "../../catalog-detector.ts";

/** Australian Medicare card: card number, check digit, issue, and the person's place on it. */
export const auMedicare: CatalogDetector = {
  id: "au-medicare",
  dataType: "health.insurance-id.au.medicare",
  name: "Australian Medicare number",
  countries: ["AU"],
  patterns: [
    { regex: String.raw`[2-6]\d{3} \d{5} \d(?:[ /-]?\d)?`, score: 0.6 },
    { regex: String.raw`[2-6]\d{9}\d?`, score: 0.12 },
  ],
  check: "au-medicare",
  context: {
    raise: [
      "medicare",
      "medicare card",
      "medicare number",
      "medicare no",
      "irn",
      "services australia",
      "health",
      "patient",
    ],
    lower: ["phone", "mobile", "fax", "tfn", "nhs"],
  },
  labels: ["medicare", "medicare no", "medicare number", "medicare card", "medicare card no", "medicare card number"],
  examples: {
    hits: ["Medicare 2123 45670 1", "medicare number 3456 78908 1 2", "Medicare card 4287654351"],
    misses: ["Medicare 2123 45671 1", "Medicare 7123 45670 1", "Medicare 2123 4567"],
  },
  knownAs: { presidio: "AU_MEDICARE", google: "AUSTRALIA_MEDICARE_NUMBER" },
  sources: ["Services Australia, Medicare card number; METeOR 270101"],
};
