import type { CatalogDetector } from "../../catalog-detector.ts";

/** Spanish DNI or personal NIF: eight digits, or K, L, M and seven, and a letter modulo 23. */
export const esNif: CatalogDetector = {
  id: "es-nif",
  dataType: "gov-id.national.es.nif",
  name: "Spanish NIF (DNI)",
  countries: ["ES"],
  patterns: [
    { regex: String.raw`\d{8}[ -]?[A-HJ-NP-TV-Za-hj-np-tv-z]`, score: 0.75 },
    { regex: String.raw`\d{1,2}\.\d{3}\.\d{3}[ -]?[A-HJ-NP-TV-Za-hj-np-tv-z]`, score: 0.9 },
    { regex: String.raw`[KLMklm][ -]?\d{7}[ -]?[A-HJ-NP-TV-Za-hj-np-tv-z]`, score: 0.5 },
    { regex: String.raw`\d{7}-[A-HJ-NP-TV-Z]`, score: 0.4 },
  ],
  check: "es-nif",
  context: {
    raise: [
      "dni",
      "nif",
      "documento nacional de identidad",
      "documento de identidad",
      "número de identificación fiscal",
      "identificación",
      "carnet",
      "d.n.i",
      "n.i.f",
      "titular",
    ],
    lower: ["matrícula", "referencia", "sku"],
  },
  labels: [
    "dni",
    "nif",
    "dni nif",
    "nif dni",
    "dni nie",
    "nif cif",
    "dni no",
    "número dni",
    "documento",
    "documento identidad",
    "documento nacional de identidad",
    "número de documento",
    "número de identificación",
    "identificación",
  ],
  examples: {
    hits: ["DNI 12345678Z", "NIF: 87.654.321-X", "dni 11223344-B"],
    misses: ["DNI 123456780", "DNI 1234567A8", "NIF 123456789"],
  },
  knownAs: { presidio: "ES_NIF", google: "SPAIN_DNI_NUMBER", macie: "SPAIN_DNI_NUMBER" },
  sources: ["Real Decreto 1553/2005, art. 11; Real Decreto 1065/2007, art. 19"],
};
