import type { CatalogDetector } from "../../catalog-detector.ts";

/** UK doctor or nurse registration behind the name of the council. */
export const gbGmc: CatalogDetector = {
  id: "gb-gmc",
  dataType: "gov-id.professional.uk.gmc",
  name: "UK GMC or NMC registration number",
  countries: ["GB"],
  patterns: [
    { regex: String.raw`\d{7}`, score: 0.05 },
    { regex: String.raw`\d{2}[A-Z]\d{4}[A-Z]`, score: 0.4 },
  ],
  context: {
    raise: [
      "gmc",
      "gmc number",
      "gmc no",
      "general medical council",
      "nmc",
      "nmc pin",
      "nursing and midwifery council",
      "nurse",
      "doctor",
    ],
    lower: ["phone", "order"],
  },
  labels: ["gmc", "gmc number", "gmc no", "nmc", "nmc pin", "nmc number"],
  requiresContext: true,
  examples: { hits: ["GMC number 1234567", "NMC PIN 12A3456E"], misses: ["1234567 people", "GMC number 123456"] },
  sources: ["General Medical Council, List of registered medical practitioners; Nursing and Midwifery Council, PIN"],
};
