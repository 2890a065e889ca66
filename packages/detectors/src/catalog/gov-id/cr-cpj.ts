import type { CatalogDetector } from "../../catalog-detector.ts";

/** Costa Rican company number: ten digits from 2 to 5. */
export const crCpj: CatalogDetector = {
  id: "cr-cpj",
  dataType: "org-id.number.cr.cpj",
  name: "Costa Rican company number",
  countries: ["CR"],
  patterns: [
    { regex: String.raw`[2-5]-\d{3}-\d{6}`, score: 0.6 },
    { regex: String.raw`(?:CR ?)?[2-5]\d{9}`, score: 0.04 },
  ],
  context: { raise: ["cédula jurídica", "persona jurídica", "hacienda", "vat number"] },
  labels: ["cédula jurídica", "cedula juridica", "vat number", "tax id"],
  requiresContext: true,
  examples: { hits: ["cédula jurídica 3-101-123456"], misses: ["cédula jurídica 6-101-123456"] },
  sources: ["Registro Nacional de Costa Rica"],
};
