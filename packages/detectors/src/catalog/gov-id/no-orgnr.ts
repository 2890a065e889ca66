import type { CatalogDetector } from "../../catalog-detector.ts";

/** Norwegian organisation number: nine digits from 8 or 9, modulo 11. */
export const noOrgnr: CatalogDetector = {
  id: "no-orgnr",
  dataType: "org-id.number.no.orgnr",
  name: "Norwegian organisation number",
  countries: ["NO"],
  patterns: [
    { regex: String.raw`(?:NO ?)?[89]\d{2} \d{3} \d{3}`, score: 0.45 },
    { regex: String.raw`NO ?[89]\d{8}`, score: 0.85 },
    { regex: String.raw`[89]\d{8}`, score: 0.12 },
  ],
  check: "no-orgnr",
  context: {
    raise: ["organisasjonsnummer", "orgnr", "org.nr", "org nr", "mva", "foretaksregisteret", "brønnøysund", "vat"],
    lower: ["telefon", "tlf"],
  },
  labels: ["organisasjonsnummer", "orgnr", "org nr", "organization number", "mva nummer", "vat number"],
  examples: { hits: ["orgnr 923 609 016", "NO923609016"], misses: ["orgnr 923 609 017", "orgnr 723609016"] },
  sources: ["Enhetsregisterloven; Brønnøysundregistrene"],
};
