import type { CatalogDetector } from "../../catalog-detector.ts";

/** Uzbek personal number: sex and century, birth date, serial, weights 7, 3, 1. */
export const uzPinfl: CatalogDetector = {
  id: "uz-pinfl",
  dataType: "gov-id.national.uz.pinfl",
  name: "Uzbek personal number (PINFL)",
  countries: ["UZ"],
  patterns: [{ regex: String.raw`[1-6](?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}\d{7}`, score: 0.5 }],
  check: "uz-pinfl",
  context: { raise: ["пинфл", "jshshir", "жшшир", "pinfl", "personal number"], lower: ["gtin", "cnpj", "siret"] },
  labels: ["пинфл", "jshshir", "pinfl", "personal number", "national id"],
  examples: { hits: ["PINFL 31505851234562"], misses: ["PINFL 31505851234563", "PINFL 33213851234567"] },
  sources: ["Davlat personallashtirish markazi, JShShIR"],
};
