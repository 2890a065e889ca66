import type { CatalogDetector } from "../../catalog-detector.ts";

/** Uruguayan tax number: twelve digits, modulo 11. */
export const uyRut: CatalogDetector = {
  id: "uy-rut",
  dataType: "gov-id.tax.uy.rut",
  name: "Uruguayan tax number (RUT)",
  countries: ["UY"],
  patterns: [{ regex: String.raw`(?:UY ?)?(?:0[1-9]|1\d|2[0-2])\d{6}001\d`, score: 0.7 }],
  check: "uy-rut",
  context: { raise: ["rut", "dgi", "rut dgi"] },
  labels: ["rut", "rut no", "rut empresa", "tax id", "vat number"],
  examples: { hits: ["RUT 211234560019"], misses: ["RUT 211234560010"] },
  sources: ["Dirección General Impositiva del Uruguay"],
};
