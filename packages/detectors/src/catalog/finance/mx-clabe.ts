import type { CatalogDetector } from "../../catalog-detector.ts";

/** Mexican bank account (CLABE): bank, city, account, check digit. */
export const mxClabe: CatalogDetector = {
  id: "mx-clabe",
  dataType: "finance.bank-account",
  name: "Mexican bank account (CLABE)",
  countries: ["MX"],
  patterns: [
    { regex: String.raw`\d{18}`, score: 0.4 },
    { regex: String.raw`\d{3} \d{3} \d{11} \d`, score: 0.85 },
  ],
  check: "mx-clabe",
  context: {
    raise: ["clabe", "clabe interbancaria", "cuenta clabe", "cuenta", "transferencia", "spei"],
    lower: ["tracking", "timestamp"],
  },
  labels: ["clabe", "clabe interbancaria", "cuenta clabe", "número de cuenta", "cuenta"],
  examples: {
    hits: ["CLABE 032180000118359719", "clabe: 002 010 07777777777 1"],
    misses: ["CLABE 032180000118359710", "CLABE 03218000011835"],
  },
  sources: ["Asociación de Bancos de México, Clave Bancaria Estandarizada"],
};
