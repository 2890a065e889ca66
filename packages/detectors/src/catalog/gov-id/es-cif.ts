import type { CatalogDetector } from "../../catalog-detector.ts";

/** Spanish company tax code: letter, seven digits, control digit or letter. */
export const esCif: CatalogDetector = {
  id: "es-cif",
  dataType: "org-id.number.es.cif",
  name: "Spanish company tax code (CIF)",
  countries: ["ES"],
  patterns: [
    { regex: String.raw`(?:ES[- ]?)?[ABCDEFGHJNPQRSUVWabcdefghjnpqrsuvw][ -]?\d{7}[ -]?[\dA-Ja-j]`, score: 0.55 },
  ],
  check: "es-cif",
  context: {
    raise: [
      "cif",
      "nif",
      "c.i.f",
      "código de identificación fiscal",
      "sociedad",
      "empresa",
      "iva",
      "s.l",
      "s.a",
      "proveedor",
    ],
    lower: ["part", "sku", "referencia"],
  },
  labels: [
    "cif",
    "cif no",
    "nif",
    "nif cif",
    "cif nif",
    "código de identificación fiscal",
    "cif empresa",
    "vat number",
  ],
  examples: {
    hits: ["CIF A58818501", "NIF B12345674", "CIF Q2826000H"],
    misses: ["CIF A58818502", "CIF I12345678", "CIF A123456"],
  },
  knownAs: { google: "SPAIN_CIF_NUMBER" },
  sources: ["Orden EHA/451/2008"],
};
