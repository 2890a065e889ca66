import type { CatalogDetector } from "../../catalog-detector.ts";

/** Argentine bank account (CBU) or wallet account (CVU): two blocks with a check digit each. */
export const arCbu: CatalogDetector = {
  id: "ar-cbu",
  dataType: "finance.bank-account",
  name: "Argentine bank account (CBU, CVU)",
  countries: ["AR"],
  patterns: [
    { regex: String.raw`\d{22}`, score: 0.8 },
    { regex: String.raw`\d{8} \d{14}`, score: 0.9 },
  ],
  check: "ar-cbu",
  context: { raise: ["cbu", "cvu", "cuenta", "alias", "transferencia", "clave bancaria"] },
  labels: ["cbu", "cvu", "cbu cvu", "clave bancaria uniforme", "cuenta bancaria"],
  examples: {
    hits: ["CBU 2850590940090418135201", "CVU 0000003110001234567898"],
    misses: ["CBU 2850590940090418135202", "CBU 28505909400904181352"],
  },
  sources: ["Banco Central de la República Argentina, Comunicación A 2622 (CBU), A 6510 (CVU)"],
};
