import type { CatalogDetector } from "../../catalog-detector.ts";

/** Mexican tax code: name, date, homoclave with a check character. */
export const mxRfc: CatalogDetector = {
  id: "mx-rfc",
  dataType: "gov-id.tax.mx.rfc",
  name: "Mexican RFC",
  countries: ["MX"],
  patterns: [
    {
      regex: String.raw`[A-ZÑ&]{3,4}[ -]?\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[ -]?[\dA-Z]{2}[\dA]`,
      score: 0.85,
    },
    { regex: String.raw`[a-zñ&]{3,4}\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[\da-z]{2}[\da]`, score: 0.7 },
  ],
  check: "mx-rfc",
  context: { raise: ["rfc", "registro federal de contribuyentes", "r.f.c", "sat", "contribuyente", "factura"] },
  labels: ["rfc", "r f c", "registro federal de contribuyentes", "rfc no", "tax id"],
  examples: { hits: ["RFC GODE561231GR8", "RFC ABC010203AB9"], misses: ["RFC GODE561231GR9", "RFC GODE561331GR8"] },
  sources: ["SAT, Código Fiscal de la Federación, art. 27; Resolución Miscelánea Fiscal, anexo 6"],
};
