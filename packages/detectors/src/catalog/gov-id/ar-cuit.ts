import type { CatalogDetector } from "../../catalog-detector.ts";

/** Argentine CUIT or CUIL: kind, eight digits, check digit. */
export const arCuit: CatalogDetector = {
  id: "ar-cuit",
  dataType: "gov-id.tax.ar.cuit",
  name: "Argentine CUIT or CUIL",
  countries: ["AR"],
  patterns: [
    { regex: String.raw`(?:20|2[3-7]|30|3[34])-\d{8}-\d`, score: 0.95 },
    { regex: String.raw`(?:AR ?)?(?:20|2[3-7]|30|3[34])\d{9}`, score: 0.3 },
    { regex: String.raw`(?:AR ?)?\d{11}`, score: 0.02 },
  ],
  check: "ar-cuit",
  context: {
    raise: ["cuit", "cuil", "cuit/cuil", "clave única", "afip", "arca", "contribuyente", "responsable inscripto"],
    lower: ["teléfono", "celular", "cpf"],
  },
  labels: [
    "cuit",
    "cuil",
    "cuit cuil",
    "cuit no",
    "nro cuit",
    "número de cuit",
    "cuit empresa",
    "tax id",
    "vat number",
  ],
  examples: { hits: ["CUIT 20-12345678-6", "CUIL 27987654320"], misses: ["CUIT 20-12345678-7", "CUIT 99-12345678-1"] },
  sources: ["AFIP (ARCA), Resolución General 10/1997"],
};
