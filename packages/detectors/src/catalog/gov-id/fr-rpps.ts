import type { CatalogDetector } from "../../catalog-detector.ts";

/** French health professional number: eleven digits (RPPS), Luhn. */
export const frRpps: CatalogDetector = {
  id: "fr-rpps",
  dataType: "gov-id.professional.fr.rpps",
  name: "French health professional number (RPPS)",
  countries: ["FR"],
  patterns: [{ regex: String.raw`[18]\d{10}`, score: 0.15 }],
  check: "luhn",
  context: {
    raise: ["rpps", "adeli", "numéro rpps", "professionnel de santé", "médecin", "prescripteur", "ordre des médecins"],
    lower: ["téléphone", "cpf"],
  },
  labels: ["rpps", "numéro rpps", "no rpps", "adeli"],
  examples: { hits: ["RPPS 10001234565"], misses: ["RPPS 10001234566", "RPPS 100012345"] },
  sources: ["Agence du Numérique en Santé, RPPS"],
};
