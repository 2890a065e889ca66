import type { CatalogDetector } from "../../catalog-detector.ts";

/** Polish identity card: three letters and six digits, weights 7, 3, 1. */
export const plIdCard: CatalogDetector = {
  id: "pl-id-card",
  dataType: "gov-id.national.pl.id-card",
  name: "Polish identity card number",
  countries: ["PL"],
  patterns: [
    { regex: String.raw`[A-Z]{3} ?\d{6}`, score: 0.3 },
    { regex: String.raw`[a-z]{3}\d{6}`, score: 0.15 },
  ],
  check: "pl-id-card",
  context: {
    raise: [
      "dowód",
      "dowód osobisty",
      "dowodu osobistego",
      "seria i numer",
      "numer dowodu",
      "nr dowodu",
      "identity card",
      "id card",
    ],
    lower: ["rejestracja", "sku", "pasaporte"],
  },
  labels: ["dowód osobisty", "numer dowodu", "nr dowodu", "seria i numer dowodu", "identity card", "id card number"],
  examples: { hits: ["dowód osobisty ABC523456", "nr dowodu AYW 312345"], misses: ["dowód osobisty ABC623456"] },
  knownAs: { google: "POLAND_NATIONAL_ID_NUMBER" },
  sources: ["Ustawa o dowodach osobistych; Ministerstwo Spraw Wewnętrznych i Administracji"],
};
