import type { CatalogDetector } from "../../catalog-detector.ts";

/** German tax id: eleven digits, one of the first ten twice or thrice, ISO 7064. */
export const deSteuerId: CatalogDetector = {
  id: "de-steuer-id",
  dataType: "gov-id.tax.de.steuer-id",
  name: "German tax identification number",
  countries: ["DE"],
  patterns: [
    { regex: String.raw`[1-9]\d \d{3} \d{3} \d{3}`, score: 0.8 },
    { regex: String.raw`[1-9]\d{10}`, score: 0.35 },
  ],
  check: "de-steuer-id",
  context: {
    raise: [
      "steuer-id",
      "steueridentifikationsnummer",
      "steuerliche identifikationsnummer",
      "identifikationsnummer",
      "idnr",
      "idnr.",
      "id-nr",
      "id nr",
      "steuer identifikationsnummer",
      "finanzamt",
      "tax id",
      "lohnsteuer",
      "tin",
    ],
    lower: ["telefon", "tel", "iban", "pesel", "order"],
  },
  labels: [
    "steuer id",
    "steuerid",
    "steueridentifikationsnummer",
    "steuerliche identifikationsnummer",
    "identifikationsnummer",
    "idnr",
    "id nr",
    "steuer idnr",
    "german tax id",
    "tax id",
    "tin",
  ],
  examples: {
    hits: ["Steuer-ID 12 345 678 954", "IdNr. 86502173842"],
    misses: ["Steuer-ID 12 345 678 955", "Steuer-ID 02345678951", "Steuer-ID 11111111111", "Steuer-ID 1234567895"],
  },
  knownAs: {
    presidio: "DE_TAX_ID",
    google: "GERMANY_TAXPAYER_IDENTIFICATION_NUMBER",
    macie: "GERMANY_TAX_IDENTIFICATION_NUMBER",
  },
  sources: ["§ 139b Abgabenordnung", "Bundeszentralamt für Steuern, Informationen zur Identifikationsnummer"],
};
